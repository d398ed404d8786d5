package ca.footing.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.account.SignUp;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.mailbox.Mailboxes;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SignedLinks;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class WaitlistTest {
    @Autowired
    private Waitlist waitlist;

    @Autowired
    private SeatOffers offers;

    @Autowired
    private WaitlistOffice office;

    @Autowired
    private WaitlistJobs jobs;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SeatPayment payment;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private EligibilityFixtures eligibility;

    @Autowired
    private Profiles profiles;

    @Autowired
    private SignedLinks links;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void back() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aFreedSeatIsOfferedToTheFirstAndNeverSoldToAPasserBy() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        giveUp(owner, place);

        assertThat(line(first, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(line(second, cohort)).extracting(MyEntry.MyWait::number).isEqualTo(2);
        assertThatThrownBy(() -> places.pending(cohort, people.learner())).isInstanceOf(CohortFull.class);
    }

    @Test
    void acceptingMakesAPlaceOfTheHeldSeatAndEndsTheOtherLines() {
        var cohort = cohortFixtures.cohort(1);
        var other = sameSeries(cohort);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var learner = people.learner();
        as(
                learner,
                () -> waitlist.join(code(cohort), new Wish(Set.of(code(cohort), code(other)), false, null, "", null)));
        giveUp(owner, place);

        var mine = as(learner, () -> offers.accept(offer(learner, cohort)));

        assertThat(as(learner, () -> registrations.mine(mine)).status()).isEqualTo(RegistrationStatus.PENDING);
        assertThat(as(learner, () -> waitlist.mine())).isEmpty();
        assertThat(seatsFree(cohort)).isZero();
        assertThatThrownBy(() -> as(learner, () -> offers.accept(new OfferId(mine.id()))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aDeclinedSeatGoesOnAndItsPersonKeepsTheirPlace() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        giveUp(owner, place);
        var firstOffer = offer(first, cohort);
        as(first, () -> {
            offers.decline(firstOffer, true);
            return null;
        });

        assertThat(line(first, cohort))
                .extracting(MyEntry.MyWait::number, MyEntry.MyWait::status)
                .containsExactly(1, PositionStatus.WAITING);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThatThrownBy(() -> as(first, () -> offers.accept(firstOffer))).isInstanceOf(OfferEnded.class);

        var secondOffer = offer(second, cohort);
        as(second, () -> {
            offers.decline(secondOffer, false);
            return null;
        });
        assertThat(as(second, () -> waitlist.mine())).isEmpty();
        assertThat(seatsFree(cohort))
                .as("both let it go by: it is on general sale")
                .isEqualTo(1);

        var passer = people.learner();
        var taken = places.pending(cohort, passer);
        giveUp(passer, taken);
        assertThat(line(first, cohort).status())
                .as("asked again for a later seat")
                .isEqualTo(PositionStatus.OFFERED);
    }

    @Test
    void anUnansweredOfferGoesOnAndItsPersonIsAskedWhetherTheyStillWait() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        giveUp(owner, place);
        var missed = offer(first, cohort);
        clock.advance(Duration.ofDays(2));
        assertThatThrownBy(() -> as(first, () -> offers.accept(missed))).isInstanceOf(OfferEnded.class);
        jobs.offers();
        jobs.offers();

        assertThat(line(first, cohort).status()).isEqualTo(PositionStatus.ASLEEP);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        as(first, () -> {
            waitlist.keepWaiting(entry(first), cohort);
            return null;
        });
        assertThat(line(first, cohort))
                .extracting(MyEntry.MyWait::number, MyEntry.MyWait::status)
                .containsExactly(1, PositionStatus.WAITING);
        assertThat(as(first, () -> waitlist.mine()).getFirst().steps())
                .extracting(MyEntry.MyStep::kind)
                .containsExactly(StepKind.AWAKE, StepKind.EXPIRED, StepKind.OFFERED, StepKind.JOINED);
    }

    @Test
    void moreTimeIsGivenOnce() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var learner = joined(cohort);
        giveUp(owner, place);
        var offer = line(learner, cohort).offer();
        var later = as(learner, () -> offers.extend(offer.id()));
        assertThat(later).isAfter(offer.endsAt());
        assertThat(line(learner, cohort).offer().extendable()).isFalse();
        assertThatThrownBy(() -> as(learner, () -> offers.extend(offer.id()))).isInstanceOf(NoOfferExtensionLeft.class);
    }

    @Test
    void aLapsedHoldThatIsSweptOnDemandGoesToTheWaitlist() {
        var cohort = cohortFixtures.cohort(1);
        places.pending(cohort, people.learner());
        var waiting = joined(cohort);
        clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> places.pending(cohort, people.learner())).isInstanceOf(CohortFull.class);
        assertThat(line(waiting, cohort).status()).isEqualTo(PositionStatus.OFFERED);
    }

    @Test
    void moreSeatsAreOfferedInOrder() {
        var cohort = cohortFixtures.cohort(1);
        places.pending(cohort, people.learner());
        var first = joined(cohort);
        var second = joined(cohort);
        var third = joined(cohort);
        resize(cohort, 3);
        assertThat(line(first, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(line(third, cohort).status()).isEqualTo(PositionStatus.WAITING);
        assertThat(seatsFree(cohort)).isZero();
    }

    @Test
    void aRuleTakesInACohortThatIsPublishedLater() {
        var cohort = cohortFixtures.cohort(1);
        places.pending(cohort, people.learner());
        var learner = people.learner();
        var weekday = cohorts.details(cohort)
                .summary()
                .startsAt()
                .atZone(CohortFixtures.TORONTO)
                .getDayOfWeek();
        as(learner, () -> waitlist.join(code(cohort), new Wish(Set.of(), true, weekday, "", null)));
        var misses = people.learner();
        as(misses, () -> waitlist.join(code(cohort), new Wish(Set.of(), true, weekday.plus(1), "", null)));

        var later = cohortFixtures.another(cohort, 4);

        assertThat(line(learner, later).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(as(misses, () -> waitlist.mine()).getFirst().lines()).isEmpty();
        assertThat(seatsFree(later)).isEqualTo(3);
    }

    @Test
    void staffReservesAndOffersByHandAndOutOfOrderOnlyWithAReason() {
        var cohort = cohortFixtures.cohort(1);
        var registrar = people.registrar();
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        registrar(registrar, () -> office.setMode(cohort, LineMode.MANUAL));
        giveUp(owner, place);

        var details = Acting.as(registrar, Role.REGISTRAR, () -> office.line(cohort));
        assertThat(details.reserved()).isEqualTo(1);
        assertThatThrownBy(() -> places.pending(cohort, people.learner())).isInstanceOf(CohortFull.class);
        var behind = details.people().get(1).position();
        assertThatThrownBy(() -> registrar(registrar, () -> office.offer(behind, " ")))
                .isInstanceOf(ReasonMissing.class);
        registrar(registrar, () -> office.offer(behind, "Travels from Sudbury and booked a room"));
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(as(second, () -> waitlist.mine())
                        .getFirst()
                        .steps()
                        .getFirst()
                        .note())
                .contains("Sudbury");
        assertThatThrownBy(() -> registrar(
                        registrar,
                        () -> office.offer(details.people().getFirst().position(), "")))
                .isInstanceOf(NoSeatToOffer.class);
        assertThatThrownBy(() -> registrar(registrar, () -> office.offer(behind, "again")))
                .isInstanceOf(NoSeatToOffer.class);
        assertThat(line(first, cohort).status()).isEqualTo(PositionStatus.WAITING);

        registrar(registrar, () -> office.skip(behind, "Wrote that she cannot come"));
        assertThat(Acting.as(registrar, Role.REGISTRAR, () -> office.line(cohort))
                        .reserved())
                .isEqualTo(1);
        registrar(registrar, () -> office.setMode(cohort, LineMode.AUTOMATIC));
        assertThat(line(first, cohort).status()).isEqualTo(PositionStatus.OFFERED);
    }

    @Test
    void whoStaffSkipsIsPassedOnceAndReadsWhy() {
        var cohort = cohortFixtures.cohort(1);
        var registrar = people.registrar();
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        var position = Acting.as(registrar, Role.REGISTRAR, () -> office.line(cohort))
                .people()
                .getFirst()
                .position();
        assertThatThrownBy(() -> registrar(registrar, () -> office.skip(position, "")))
                .isInstanceOf(ReasonMissing.class);
        registrar(registrar, () -> office.skip(position, "On leave until March"));
        giveUp(owner, place);
        assertThat(line(first, cohort).status()).isEqualTo(PositionStatus.WAITING);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(as(first, () -> waitlist.mine()).getFirst().steps().getFirst())
                .extracting(MyEntry.MyStep::kind, MyEntry.MyStep::note)
                .containsExactly(StepKind.STAFF_SKIPPED, "On leave until March");
    }

    @Test
    void beforeTheStartOffersPauseAndSeatsGoOnGeneralSale() {
        var cohort = cohortFixtures.cohort(1);
        var registrar = people.registrar();
        var owner = people.learner();
        var place = places.confirmed(cohort, owner);
        var learner = joined(cohort);
        registrar(registrar, () -> office.setMode(cohort, LineMode.MANUAL));
        resize(cohort, 2);
        assertThat(seatsFree(cohort)).isZero();
        clock.advance(Duration.between(
                clock.instant(), cohorts.details(cohort).closesAt().minus(Duration.ofMinutes(5))));
        clock.advance(Duration.ofMinutes(10));
        jobs.lines();
        assertThat(seatsFree(cohort)).as("the reserved seat").isEqualTo(1);
        assertThat(line(learner, cohort).paused()).isTrue();
        assertThat(as(learner, () -> waitlist.mine())
                        .getFirst()
                        .steps()
                        .getFirst()
                        .kind())
                .isEqualTo(StepKind.PAUSED);
        assertThatThrownBy(() -> joined(cohort)).isInstanceOf(WaitlistPaused.class);
        clock.advance(Duration.ofDays(3));
        jobs.lines();
        assertThat(as(learner, () -> waitlist.mine())).isEmpty();
        assertThat(place).isNotNull();
    }

    @Test
    void nobodyWaitsWhereSeatsAreFreeNorWithoutAChoice() {
        var cohort = cohortFixtures.cohort(1);
        assertThatThrownBy(() -> joined(cohort)).isInstanceOf(SeatsAreFree.class);
        places.pending(cohort, people.learner());
        assertThatThrownBy(() -> as(
                        people.learner(), () -> waitlist.join(code(cohort), new Wish(Set.of(), false, null, "", null))))
                .isInstanceOf(NothingChosen.class);
    }

    @Test
    void leavingByTheLinkOfAMailNeedsNoSignInAndHandsTheSeatOn() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        giveUp(owner, place);
        var token = links.token(Offering.LEAVE, entry(first).id());
        Acting.asNobody();
        assertThat(waitlist.byLink(token))
                .hasValueSatisfying(lines -> assertThat(lines).hasSize(1));
        waitlist.leaveByLink(token);
        waitlist.leaveByLink(token);
        assertThat(waitlist.byLink(token)).isEmpty();
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThatThrownBy(() -> waitlist.leaveByLink(links.token("other", place.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whoHasNotConfirmedTheirAddressIsPassedAndToldWhy() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var email = AccountFixtures.freshEmail();
        Acting.asNobody();
        waitlist.join(
                code(cohort),
                Wish.of(code(cohort)),
                new SignUp(email, "Robin", AccountFixtures.PASSWORD, Languages.ENGLISH, ""));
        var second = joined(cohort);
        giveUp(owner, place);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        var account = accounts.byEmail(email).orElseThrow();
        assertThat(as(account, () -> waitlist.mine())
                        .getFirst()
                        .steps()
                        .getFirst()
                        .kind())
                .isEqualTo(StepKind.UNCONFIRMED);
    }

    @Test
    void whoseMailComesBackIsPassedAndAnOfferThatNobodySeesGoesOn() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        var third = joined(cohort);
        bounce(first);
        giveUp(owner, place);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(lastStep(first)).isEqualTo(StepKind.BOUNCED);
        bounce(second);
        jobs.offers();
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.WAITING);
        assertThat(lastStep(second)).isEqualTo(StepKind.BOUNCED);
        assertThat(line(third, cohort).status()).isEqualTo(PositionStatus.OFFERED);
    }

    @Test
    void whoWasRefusedTheSeriesIsPassed() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var first = joined(cohort);
        var second = joined(cohort);
        var series = cohorts.details(cohort).summary().series();
        profiles.save(first, EligibilityFixtures.profile(Category.RP, "012345"));
        eligibility.priorTraining(series);
        eligibility.refuse(eligibility.submitted(series, first));
        giveUp(owner, place);
        assertThat(lastStep(first)).isEqualTo(StepKind.NOT_ELIGIBLE);
        assertThat(line(second, cohort).status()).isEqualTo(PositionStatus.OFFERED);
    }

    @Test
    void aKnownAddressIsNotPutOnAListByAStranger() {
        var cohort = cohortFixtures.cohort(1);
        places.pending(cohort, people.learner());
        var email = AccountFixtures.freshEmail();
        var known = people.withPassword(email);
        Acting.asNobody();
        waitlist.join(
                code(cohort),
                Wish.of(code(cohort)),
                new SignUp(email, "Robin", AccountFixtures.PASSWORD, Languages.ENGLISH, ""));
        assertThat(as(known, () -> waitlist.mine())).isEmpty();
    }

    @Test
    void onePersonHoldsOneOfferAtATime() {
        var cohort = cohortFixtures.cohort(1);
        var other = sameSeries(cohort);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var learner = people.learner();
        as(
                learner,
                () -> waitlist.join(code(cohort), new Wish(Set.of(code(cohort), code(other)), false, null, "", null)));
        giveUp(owner, place);
        resize(other, 2);
        assertThat(line(learner, cohort).status()).isEqualTo(PositionStatus.OFFERED);
        assertThat(line(learner, other).status()).isEqualTo(PositionStatus.WAITING);
        assertThat(as(learner, () -> waitlist.mine())
                        .getFirst()
                        .steps()
                        .getFirst()
                        .kind())
                .isEqualTo(StepKind.OTHER_OFFER);
        assertThat(seatsFree(other)).isEqualTo(1);
    }

    @Test
    void aConfirmedPlaceInTheSeriesIsWhatOneWaitedFor() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var learner = joined(cohort);
        var next = joined(cohort);
        giveUp(owner, place);
        places.confirmed(cohortFixtures.another(cohort, 3), learner);
        assertThat(as(learner, () -> waitlist.mine())).isEmpty();
        assertThat(line(next, cohort).status()).isEqualTo(PositionStatus.OFFERED);
    }

    @Test
    void strangersFindNothing() {
        var cohort = cohortFixtures.cohort(1);
        var owner = people.learner();
        var place = places.pending(cohort, owner);
        var learner = joined(cohort);
        giveUp(owner, place);
        var offer = offer(learner, cohort);
        var entry = entry(learner);
        var stranger = people.learner();
        assertThatThrownBy(() -> as(stranger, () -> offers.accept(offer))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> {
                    waitlist.leave(entry);
                    return null;
                }))
                .isInstanceOf(RecordNotFound.class);
    }

    private CohortId sameSeries(CohortId cohort) {
        var other = cohortFixtures.another(cohort, 1);
        places.pending(other, people.learner());
        return other;
    }

    private AccountId joined(CohortId cohort) {
        var person = people.learner();
        as(person, () -> waitlist.join(code(cohort), Wish.of(code(cohort))));
        return person;
    }

    private MyEntry.MyWait line(AccountId person, CohortId cohort) {
        return as(person, () -> waitlist.mine()).getFirst().lines().stream()
                .filter(line -> line.cohort().id().equals(cohort))
                .findFirst()
                .orElseThrow();
    }

    private OfferId offer(AccountId person, CohortId cohort) {
        return line(person, cohort).offer().id();
    }

    private StepKind lastStep(AccountId person) {
        return as(person, () -> waitlist.mine()).getFirst().steps().getFirst().kind();
    }

    private void bounce(AccountId person) {
        mailboxes.cameBack(person, accounts.contact(person).email(), "5.1.1");
    }

    private EntryId entry(AccountId person) {
        return as(person, () -> waitlist.mine()).getFirst().id();
    }

    private void giveUp(AccountId owner, RegistrationId place) {
        as(owner, () -> {
            payment.giveUp(place);
            return null;
        });
    }

    private void resize(CohortId cohort, int seats) {
        registrar(people.registrar(), () -> {
            var draft = planning.draft(cohort);
            planning.revise(cohort, cohortFixtures.resized(draft, seats));
        });
    }

    private void registrar(AccountId registrar, Runnable step) {
        Acting.as(registrar, Role.REGISTRAR, () -> {
            step.run();
            return null;
        });
    }

    private static <T> T as(AccountId person, java.util.function.Supplier<T> step) {
        return Acting.as(person, Role.LEARNER, step);
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }

    private int seatsFree(CohortId cohort) {
        return cohorts.details(cohort).summary().seatsFree();
    }
}
