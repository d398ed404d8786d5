package ca.footing.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.billing.Arrival;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.Credits;
import ca.footing.billing.Instalments;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.PlanNotOffered;
import ca.footing.billing.TransferId;
import ca.footing.billing.TransferNotOffered;
import ca.footing.billing.Transfers;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.group.GroupFixtures;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.PlaceIsPrepaid;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a move costs, gives back and writes down, to the cent. */
@FootingTest
class MoneyOfMovesTest {
    private static final PaymentChoice TRANSFER = new PaymentChoice(PayBy.TRANSFER, false, "PO-77");

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private GroupFixtures groups;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private Moves moves;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private ChangeJobs.HeldMoves heldMoves;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SeatPayment seats;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Documents documents;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Credits credits;

    @Autowired
    private Instalments instalments;

    @Autowired
    private MoneyDesk money;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private PlaceChangeRepository changes;

    @Autowired
    private MovableClock clock;

    private CohortId from;
    private AccountId learner;

    @BeforeEach
    void aCohort() {
        from = cohortFixtures.cohort(5);
        learner = people.learner();
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    /** ON 13 % to NS 14 %: 114.00 and the fee of 10.00 with 1.40, less the 113.00 that were paid. */
    @Test
    void aDearerTaxIsPaidAndEverySupplyIsWrittenDownByItsOwnProvince() {
        var place = paid(from);
        var halifax = cohortFixtures.inPerson(from, 5, Province.NS);
        var option = option(place, halifax);
        assertThat(option.total().tax()).isEqualTo(Money.cad(15_40));
        assertThat(option.fee()).isEqualTo(Money.cad(11_40));
        assertThat(option.difference()).isEqualTo(Money.cad(12_40));

        payer.payAndSettle(moves.move(place, halifax, option.difference()).orElseThrow());

        var next = mine(halifax);
        assertThat(papers(place.id(), DocumentKind.CREDIT_NOTE)).singleElement().satisfies(note -> {
            assertThat(note.total()).isEqualTo(Money.cad(113_00));
            assertThat(note.tax()).isEqualTo(Money.cad(13_00));
            assertThat(note.taxProvince()).isEqualTo(Province.ON);
            assertThat(note.corrects())
                    .isEqualTo(
                            papers(place.id(), DocumentKind.RECEIPT).getFirst().id());
        });
        var receipts = receiptsOf(place, next);
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(receipt.taxProvince()).isEqualTo(Province.NS));
        assertThat(receipts).extracting(DocumentSummary::total).containsExactly(Money.cad(113_00), Money.cad(12_40));
        assertThat(sum(receipts, DocumentSummary::tax)).isEqualTo(15_40);
        assertThat(documents.document(receipts.getFirst().id()).html()).contains("HST 14%", "$13.88");
    }

    /** ON 13 % to AB 5 %: 105.00 and 10.50, less 113.00: 2.50; then all of it is given up and nothing is left over. */
    @Test
    void aLighterTaxIsRatedAgainAndTheWithdrawalAfterItTakesBackJustWhatWasReceived() {
        var place = paid(from);
        var calgary = cohortFixtures.inPerson(from, 5, Province.AB);
        var option = option(place, calgary);
        assertThat(option.total().tax()).isEqualTo(Money.cad(5_50));
        assertThat(option.difference()).isEqualTo(Money.cad(2_50));
        payer.payAndSettle(moves.move(place, calgary, option.difference()).orElseThrow());
        var next = mine(calgary);
        var receipts = receiptsOf(place, next);
        assertThat(sum(receipts, DocumentSummary::total)).isEqualTo(115_50);
        assertThat(sum(receipts, DocumentSummary::tax)).isEqualTo(5_50);

        withdrawals.withdraw(next, Remedy.CREDIT, Money.cad(115_50));

        var change = madeBy(place);
        var notes = Stream.of(next.id(), change)
                .flatMap(reference -> papers(reference, DocumentKind.CREDIT_NOTE).stream())
                .toList();
        assertThat(sum(notes, DocumentSummary::total)).isEqualTo(115_50);
        assertThat(sum(notes, DocumentSummary::tax)).isEqualTo(5_50);
        assertThat(credits.balance(learner)).isEqualTo(Money.cad(115_50));
    }

    @Test
    void whatIsKeptOfAMovedPlaceIsStatedWithTheFeeInIt() {
        var place = paid(from);
        var calgary = cohortFixtures.inPerson(from, 5, Province.AB);
        payer.payAndSettle(moves.move(place, calgary, Money.cad(2_50)).orElseThrow());
        var next = mine(calgary);
        clock.advance(Duration.ofDays(25));

        withdrawals.withdraw(next, Remedy.NONE, Money.cad(0));

        assertThat(Stream.of(next.id(), madeBy(place))
                        .flatMap(reference -> papers(reference, DocumentKind.FORFEIT).stream()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.total()).isEqualTo(Money.cad(115_50));
                    assertThat(kept.tax()).isEqualTo(Money.cad(5_50));
                });
    }

    @Test
    void aDifferenceIsPaidByTransferToAnInvoiceAndTheMoveHappensWhenItArrives() {
        var place = paid(from);
        var halifax = cohortFixtures.inPerson(from, 5, Province.NS);
        billing.offer(halifax.id());
        assertThat(moves.ways(place, halifax, Money.cad(12_40)).offered())
                .as("a difference is not paid in parts")
                .containsExactly(PayBy.WHOLE, PayBy.TRANSFER);
        assertThat(moves.move(place, halifax, Money.cad(12_40), TRANSFER)).isEmpty();

        var transfer = moves.awaited(place).orElseThrow();
        assertThat(transfer.due()).isEqualTo(Money.cad(12_40));
        assertThat(moves.options(place, Languages.ENGLISH).heldUntil()).isEqualTo(transfer.deadline());
        assertThat(papers(transfer.reference(), DocumentKind.INVOICE))
                .singleElement()
                .satisfies(invoice -> assertThat(invoice.total()).isEqualTo(Money.cad(12_40)));
        clock.advance(Duration.ofDays(2));
        heldMoves.sweep();
        assertThat(mine(from)).isEqualTo(place);

        arrive(transfer.id(), 12_40);

        assertThat(mine(halifax)).isNotEqualTo(place);
        assertThat(moneyIn(mine(halifax))).isEqualTo(Money.cad(125_40));
    }

    @Test
    void aTransferThatDoesNotComeLeavesThePlaceAndItsPartIsACredit() {
        var place = paid(from);
        var halifax = cohortFixtures.inPerson(from, 5, Province.NS);
        billing.offer(halifax.id());
        moves.move(place, halifax, Money.cad(12_40), TRANSFER);
        var transfer = moves.awaited(place).orElseThrow();
        arrive(transfer.id(), 5_00);
        clock.advance(Duration.between(clock.instant(), transfer.deadline()).plusMinutes(1));

        heldMoves.sweep();

        Acting.as(learner);
        assertThat(mine(from)).isEqualTo(place);
        assertThat(cohorts.details(halifax).summary().seatsFree()).isEqualTo(5);
        assertThat(credits.balance(learner)).isEqualTo(Money.cad(5_00));
        assertThat(papers(transfer.reference(), DocumentKind.CREDIT_NOTE)).hasSize(1);
        assertThat(caught.latestTo(accounts.contact(learner).email().value()).text())
                .contains("your present place stays as it was")
                .doesNotContain("register again");
    }

    @Test
    void aTransferIsLeftForTheCardAndAWayThatIsNotOfferedIsRefused() {
        var place = paid(from);
        var halifax = cohortFixtures.inPerson(from, 5, Province.NS);
        assertThatThrownBy(() -> moves.move(place, halifax, Money.cad(12_40), TRANSFER))
                .isInstanceOf(TransferNotOffered.class);
        assertThat(cohorts.details(halifax).summary().seatsFree()).isEqualTo(5);
        billing.offer(halifax.id());
        assertThatThrownBy(
                        () -> moves.move(place, halifax, Money.cad(12_40), new PaymentChoice(PayBy.PARTS, false, "")))
                .isInstanceOf(PlanNotOffered.class);
        moves.move(place, halifax, Money.cad(12_40), TRANSFER);

        var page = moves.pay(place, PaymentChoice.PLAIN).orElseThrow();

        assertThat(moves.options(place, Languages.ENGLISH).heldUntil())
                .isBeforeOrEqualTo(clock.instant().plus(MoveDesk.HOLD));
        assertThat(moves.awaited(place)).isEmpty();
        payer.payAndSettle(page);
        assertThat(mine(halifax)).isNotEqualTo(place);
    }

    @Test
    void aCreditPaysTheDifferenceWithoutAPage() {
        var place = paid(from);
        var halifax = cohortFixtures.inPerson(from, 5, Province.NS);
        Acting.as(people.registrar(), Role.REGISTRAR, () -> credits.grantByHand(learner, Money.cad(20_00)));
        Acting.as(learner);

        moves.move(place, halifax, Money.cad(12_40), new PaymentChoice(PayBy.WHOLE, true, ""));

        assertThat(mine(halifax)).isNotEqualTo(place);
        assertThat(credits.balance(learner)).isEqualTo(Money.cad(7_60));
        assertThat(moneyIn(mine(halifax))).isEqualTo(Money.cad(125_40));
    }

    /** 33.90 of 113.00 were paid: the move asks for the rest with the fee, and no part is asked for again. */
    @Test
    void aPlaceThatIsPaidInPartsIsPaidInFullWithTheMoveAndNeverTwice() {
        billing.offer(from.id());
        var place = inParts();
        var second = instalments.mine().getFirst().parts().get(1);
        var into = cohortFixtures.sibling(from, 5, 10_000);
        assertThat(moves.options(place, Languages.ENGLISH).inParts()).isTrue();
        assertThat(option(place, into).difference()).isEqualTo(Money.cad(113_00 + 11_30 - 33_90));
        var page = moves.move(place, into, Money.cad(90_40)).orElseThrow();
        // the second part is paid while the page of the move is open
        payer.payAndSettle(instalments.pay(second.id(), false));

        payer.payAndSettle(page);

        var next = mine(into);
        assertThat(instalments.of(place.id())).isEmpty();
        assertThat(moves.options(next, Languages.ENGLISH).inParts()).isFalse();
        clock.advance(Duration.ofMinutes(2));
        money.carryOutWhatIsLeft();
        assertThat(moneyIn(next)).as("what came in the meantime went back").isEqualTo(Money.cad(124_30));
    }

    @Test
    void aPlaceThatAClinicPaidForIsTheClinicsToGiveOn() {
        var clinic = people.learner();
        var order = groups.paid(from, clinic, 2);
        var place = groups.taken(order, clinic, learner);
        var into = cohortFixtures.sibling(from, 5, 10_000);
        Acting.as(learner);
        assertThat(moves.options(place, Languages.ENGLISH).allowed()).isFalse();
        assertThatThrownBy(() -> moves.move(place, into, Money.cad(124_30))).isInstanceOf(PlaceIsPrepaid.class);
        assertThat(substitutions.of(place).allowed()).isFalse();
        assertThatThrownBy(() -> substitutions.invite(place, AccountFixtures.freshEmail()))
                .isInstanceOf(PlaceIsPrepaid.class);
    }

    private RegistrationId paid(CohortId cohort) {
        var place = fixtures.paid(cohort, learner);
        Acting.as(learner);
        return place;
    }

    private RegistrationId inParts() {
        var place = places.readyToPay(from, learner);
        Acting.as(learner);
        payer.payAndSettle(seats.checkout(place, new PaymentChoice(PayBy.PARTS, false, "")));
        return place;
    }

    private void arrive(TransferId transfer, long cents) {
        Acting.as(
                people.registrar(),
                Role.REGISTRAR,
                () -> transfers.receive(
                        transfer,
                        new Arrival(
                                Money.cad(cents),
                                LocalDate.now(clock.withZone(CohortFixtures.TORONTO)),
                                "CA" + transfer)));
        Acting.as(learner);
    }

    private MoveOption option(RegistrationId place, CohortId target) {
        return moves.options(place, Languages.ENGLISH).options().stream()
                .filter(one -> one.cohort().id().equals(target))
                .findAny()
                .orElseThrow();
    }

    private RegistrationId mine(CohortId cohort) {
        return registrations.mine().stream()
                .filter(mine -> mine.status() == RegistrationStatus.CONFIRMED
                        && mine.cohort().id().equals(cohort))
                .map(MyRegistration::id)
                .findAny()
                .orElseThrow();
    }

    private UUID madeBy(RegistrationId left) {
        return changes.ofPlace(left).getFirst().id().id();
    }

    private List<DocumentSummary> receiptsOf(RegistrationId left, RegistrationId next) {
        return Stream.of(next.id(), madeBy(left))
                .flatMap(reference -> papers(reference, DocumentKind.RECEIPT).stream())
                .toList();
    }

    private List<DocumentSummary> papers(UUID reference, DocumentKind kind) {
        return documents.of(reference).stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    private Money moneyIn(RegistrationId place) {
        return withdrawals.quote(place).quote().paid().gross();
    }

    private static long sum(List<DocumentSummary> papers, Function<DocumentSummary, Money> what) {
        return papers.stream().mapToLong(paper -> what.apply(paper).minor()).sum();
    }
}
