package ca.footing.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.billing.PayBy;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.Enrolment;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class GroupsTest {
    @Autowired
    private Documents documents;

    @Autowired
    private Groups groups;

    @Autowired
    private SeatAssignments assignments;

    @Autowired
    private GroupUpkeep upkeep;

    @Autowired
    private GroupFixtures orders;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private SeatPayment seatPayment;

    @Autowired
    private Profiles profiles;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId clinic;

    @BeforeEach
    void someone() {
        cohort = cohortFixtures.cohort(4);
        clinic = people.learner();
    }

    @AfterEach
    void back() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void holdsAllSeatsOrNoneAndPricesEachByALine() {
        var order = orders.held(cohort, clinic, 3);
        assertThat(seatsFree()).isEqualTo(1);
        var details = asClinic(() -> groups.details(order));
        assertThat(details.quote().lines()).hasSize(3);
        assertThat(details.quote().total()).isEqualTo(Money.cad(33_900));
        assertThatThrownBy(() -> orders.held(cohort, people.learner(), 2)).isInstanceOf(CohortFull.class);
        assertThat(seatsFree()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotAnOrder() {
        var code = cohorts.details(cohort).summary().code();
        var one = orders.draft(cohort, 1);
        assertThatThrownBy(() -> asClinic(() -> groups.hold(code, one))).isInstanceOf(SeatsOutOfRange.class);
        var nameless = new GroupDraft(2, one.price(), " ", "Noor", Province.ON, "", "");
        assertThatThrownBy(() -> asClinic(() -> groups.hold(code, nameless)))
                .isInstanceOf(OrganisationIncomplete.class);
        var student = new GroupDraft(
                2, cohorts.details(cohort).prices().getLast().id(), "Clinic", "Noor", Province.ON, "", "");
        assertThatThrownBy(() -> asClinic(() -> groups.hold(code, student))).isInstanceOf(GroupPriceNotOpen.class);
        assertThat(seatsFree()).isEqualTo(4);
    }

    @Test
    void onePaymentPaysAllWithTheClinicsNameAndNumberOnTheReceipt() {
        var order = orders.paid(cohort, clinic, 3);
        var details = asClinic(() -> groups.details(order));
        assertThat(details.status()).isEqualTo(GroupOrderStatus.PAID);
        assertThat(details.documents()).singleElement().satisfies(receipt -> {
            assertThat(receipt.kind()).isEqualTo(DocumentKind.RECEIPT);
            assertThat(receipt.total()).isEqualTo(Money.cad(33_900));
        });
        var mail = caught.latestTo(accounts.contact(clinic).email().value());
        var receipt = details.documents().getFirst();
        assertThat(mail.files()).containsKey("footing-" + receipt.number() + ".pdf");
        assertThat(documents.document(receipt.id()).html()).contains("Rideau Counselling Clinic", "PO-4711");
    }

    @Test
    void unpaidSeatsCanBeHeldLongerTwiceAndNotAfterTheyLapsed() {
        var order = orders.held(cohort, clinic, 3);
        var until = asClinic(() -> groups.details(order)).holdEndsAt();
        assertThatThrownBy(() -> Acting.as(people.learner(), Role.LEARNER, () -> extend(order)))
                .isInstanceOf(RecordNotFound.class);
        asClinic(() -> extend(order));
        asClinic(() -> extend(order));
        var details = asClinic(() -> groups.details(order));
        assertThat(details.holdEndsAt()).isEqualTo(until.plus(Duration.ofMinutes(30)));
        assertThat(details.extensionsLeft()).isZero();
        assertThatThrownBy(() -> asClinic(() -> extend(order))).isInstanceOf(GroupExtensionsUsed.class);
        clock.advance(Duration.ofMinutes(61));
        upkeep.sweep();
        assertThat(seatsFree()).as("held still").isEqualTo(1);
        clock.advance(Duration.ofMinutes(31));
        assertThatThrownBy(() -> asClinic(() -> extend(order))).isInstanceOf(GroupHoldLapsed.class);
        upkeep.sweep();
        assertThat(seatsFree()).isEqualTo(4);
    }

    private boolean extend(GroupOrderId order) {
        groups.extendHold(order);
        return true;
    }

    @Test
    void unpaidSeatsGoBack() {
        var order = orders.held(cohort, clinic, 3);
        clock.advance(Duration.ofMinutes(61));
        upkeep.sweep();
        upkeep.sweep();
        assertThat(seatsFree()).isEqualTo(4);
        assertThat(asClinic(() -> groups.details(order)).status()).isEqualTo(GroupOrderStatus.ENDED);
        assertThatThrownBy(() -> asClinic(() -> groups.pay(order, PayBy.WHOLE))).isInstanceOf(GroupHoldLapsed.class);
    }

    @Test
    void moneyThatComesLateGetsAllSeatsAgainOrAPersonLooksAtIt() {
        var order = orders.held(cohort, clinic, 3);
        var page = asClinic(() -> groups.pay(order, PayBy.WHOLE));
        payer.pay(page);
        clock.advance(Duration.ofHours(3));
        upkeep.sweep();
        assertThat(asClinic(() -> groups.details(order)).status()).isEqualTo(GroupOrderStatus.PAID);
        assertThat(seatsFree()).isEqualTo(1);
    }

    @Test
    void anInvitedPersonTakesTheStepsButThePriceAndIsConfirmed() {
        var order = orders.paid(cohort, clinic, 2);
        var email = AccountFixtures.freshEmail();
        var learner = people.withPassword(email);
        var token = invite(order, 0, email);
        assertThat(assignments.invitation(token).organisation()).isEqualTo("Rideau Counselling Clinic");
        var place = as(learner, () -> assignments.accept(token));
        assertThatThrownBy(() -> as(people.learner(), () -> assignments.accept(token)))
                .isInstanceOf(SeatInvitationEnded.class);
        complete(learner, place);
        assertThat(as(learner, () -> registrations.mine(place)).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(seatsFree()).as("the seat was the clinic's").isEqualTo(2);
        assertThat(caught.latestTo(email.value()).subject()).contains("place");
    }

    @Test
    void aSeatIsReassignedUntilTheStartAndItsPersonIsTold() {
        var order = orders.paid(cohort, clinic, 2);
        var email = AccountFixtures.freshEmail();
        var learner = people.withPassword(email);
        var token = invite(order, 0, email);
        var place = as(learner, () -> assignments.accept(token));
        complete(learner, place);
        var seat = seat(order, 0);
        assertThatThrownBy(() -> asClinic(() -> {
                    assignments.invite(seat.id(), "Sam", AccountFixtures.freshEmail());
                    return null;
                }))
                .isInstanceOf(SeatNotFree.class);
        asClinic(() -> {
            assignments.takeBack(seat.id());
            return null;
        });
        assertThat(as(learner, () -> registrations.mine(place)).status()).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(seat(order, 0).status()).isEqualTo(GroupSeatStatus.FREE);
        assertThat(seatsFree()).isEqualTo(2);
        var told = caught.latestTo(email.value());
        assertThat(told.text()).contains("Rideau Counselling Clinic");
        assertThat(told.file("session-1.ics")).contains("METHOD:CANCEL");
        var next = AccountFixtures.freshEmail();
        var second = people.withPassword(next);
        var anew = invite(order, 0, next);
        complete(second, as(second, () -> assignments.accept(anew)));

        clock.advance(Duration.ofDays(31));
        assertThatThrownBy(() -> asClinic(() -> {
                    assignments.takeBack(seat.id());
                    return null;
                }))
                .isInstanceOf(GroupSeatsFixed.class);
    }

    @Test
    void anInvitationIsRevokedAndLapses() {
        var order = orders.paid(cohort, clinic, 2);
        var first = invite(order, 0, AccountFixtures.freshEmail());
        asClinic(() -> {
            assignments.takeBack(seat(order, 0).id());
            return null;
        });
        assertThatThrownBy(() -> assignments.invitation(first)).isInstanceOf(SeatInvitationEnded.class);
        var second = invite(order, 0, AccountFixtures.freshEmail());
        clock.advance(Duration.ofDays(15));
        assertThatThrownBy(() -> as(people.learner(), () -> assignments.accept(second)))
                .isInstanceOf(SeatInvitationEnded.class);
    }

    @Test
    void aSeatThatItsPersonGivesUpIsTheClinicsAgain() {
        var order = orders.paid(cohort, clinic, 2);
        var email = AccountFixtures.freshEmail();
        var learner = people.withPassword(email);
        var token = invite(order, 0, email);
        var place = as(learner, () -> assignments.accept(token));
        as(learner, () -> {
            seatPayment.giveUp(place);
            return null;
        });
        assertThat(seat(order, 0).status()).isEqualTo(GroupSeatStatus.FREE);
        assertThat(seatsFree()).isEqualTo(2);
    }

    @Test
    void oneSeatOfSeveralIsCancelledForWhatTheTermsGive() {
        var order = orders.paid(cohort, clinic, 3);
        var seat = seat(order, 2);
        var shown = asClinic(() -> groups.details(order)).returned();
        var back = asClinic(() -> assignments.cancel(seat.id()));
        assertThat(back).isEqualTo(shown);
        assertThat(back.minor()).isPositive().isLessThanOrEqualTo(11_300);
        assertThat(seatsFree()).isEqualTo(2);
        assertThat(asClinic(() -> groups.details(order)).documents())
                .extracting(document -> document.kind())
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.CREDIT_NOTE);
        assertThatThrownBy(() -> asClinic(() -> assignments.cancel(seat.id()))).isInstanceOf(SeatNotFree.class);
    }

    @Test
    void thePayerIsRemindedOnceOfSeatsThatNobodyHas() {
        orders.paid(cohort, clinic, 2);
        clock.advance(Duration.ofDays(24));
        upkeep.remind();
        upkeep.remind();
        var address = accounts.contact(clinic).email().value();
        assertThat(caught.allTo(address).stream().filter(mail -> mail.subject().contains("seats")))
                .hasSize(1);
    }

    @Test
    void strangersFindNothing() {
        var order = orders.paid(cohort, clinic, 2);
        var seat = seat(order, 0);
        var stranger = people.learner();
        assertThatThrownBy(() -> as(stranger, () -> groups.details(order))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> assignments.cancel(seat.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    private String invite(GroupOrderId order, int index, EmailAddress email) {
        var seat = seat(order, index);
        asClinic(() -> {
            assignments.invite(seat.id(), "Robin", email);
            return null;
        });
        return caught.linkIn(caught.latestTo(email.value()), "groups/invitation/")
                .replaceAll(".*/", "");
    }

    private void complete(AccountId learner, RegistrationId place) {
        profiles.save(learner, RegistrationFixtures.profile(Category.RP));
        as(learner, () -> {
            enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
            return null;
        });
    }

    private GroupDetails.Seat seat(GroupOrderId order, int index) {
        List<GroupDetails.Seat> seats = asClinic(() -> groups.details(order)).seats();
        return seats.get(index);
    }

    private <T> T asClinic(Supplier<T> step) {
        return as(clinic, step);
    }

    private static <T> T as(AccountId person, Supplier<T> step) {
        return Acting.as(person, Role.LEARNER, step);
    }

    private int seatsFree() {
        return cohorts.details(cohort).summary().seatsFree();
    }
}
