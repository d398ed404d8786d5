package ca.footing.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.Credits;
import ca.footing.billing.Instalments;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Refunds;
import ca.footing.registration.PlaceHasEnded;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class WithdrawalsTest {
    private static final Money PAID = Money.cad(113_00);
    /** All but the $25.00 of the tier of fourteen days. */
    private static final Money REFUND = Money.cad(88_00);

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private WithdrawalDesk withdrawing;

    @Autowired
    private PlaceChangeRepository changes;

    @Autowired
    private MoneyDesk desk;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Credits credits;

    @Autowired
    private Documents documents;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private Instalments instalments;

    @Autowired
    private SeatPayment seats;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;

    @BeforeEach
    void aPaidPlace() {
        cohort = cohortFixtures.cohort(3);
        learner = accounts.learner();
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void showsWhatComesBackNowAndLater() {
        var place = paidPlace();
        var leaving = withdrawals.quote(place);
        var quote = leaving.quote();
        assertThat(quote.paid().gross()).isEqualTo(PAID);
        assertThat(quote.paid().tax()).isEqualTo(Money.cad(13_00));
        assertThat(requireNonNull(quote.refund()).amount()).isEqualTo(REFUND);
        assertThat(requireNonNull(quote.refund()).keptTax()).isEqualTo(Money.cad(2_88));
        assertThat(requireNonNull(quote.credit()).amount()).isEqualTo(PAID);
        assertThat(quote.timeline()).hasSize(3);
        Acting.as(accounts.learner());
        assertThatThrownBy(() -> withdrawals.quote(place)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void endsThePlaceFreesTheSeatAndSendsTheRefund() {
        var place = paidPlace();
        var change = withdrawals.withdraw(place, Remedy.REFUND, REFUND);

        assertThat(cohorts.details(cohort).summary().seatsFree()).isEqualTo(3);
        assertThatThrownBy(() -> registrations.learning(place)).isInstanceOf(RecordNotFound.class);
        assertThat(facts(change).state()).isIn(ChangeState.SENT, ChangeState.DONE);
        assertThat(refunds.of(place.id()))
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).isEqualTo(REFUND));
        assertThat(papers(place, DocumentKind.CREDIT_NOTE))
                .singleElement()
                .satisfies(note -> assertThat(note.total()).isEqualTo(REFUND));
        assertThat(papers(place, DocumentKind.FORFEIT)).singleElement().satisfies(kept -> {
            assertThat(kept.total()).isEqualTo(Money.cad(25_00));
            assertThat(kept.tax()).as("13/113").isEqualTo(Money.cad(2_88));
        });
    }

    @Test
    void aPlaceThatIsPaidInPartsGivesBackAllThatWasPaidAndAsksForNoMore() {
        billing.offer(cohort.id());
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        payer.payAndSettle(seats.checkout(place, new PaymentChoice(PayBy.PARTS, false, "")));
        var second = instalments.mine().getFirst().parts().get(1);
        payer.payAndSettle(instalments.pay(second.id(), false));
        var paid = Money.cad(33_90).times(2);

        assertThat(withdrawals.quote(place).quote().paid().gross()).isEqualTo(paid);
        var back = requireNonNull(withdrawals.quote(place).quote().refund()).amount();
        withdrawals.withdraw(place, Remedy.REFUND, back);

        assertThat(refunds.of(second.reference()).getFirst().amount()).isEqualTo(Money.cad(33_90));
        assertThat(refunds.of(place.id()).getFirst().amount()).isEqualTo(back.minus(Money.cad(33_90)));
        assertThat(instalments.of(place.id())).isEmpty();
        assertThat(credits.balance(learner)).isEqualTo(Money.cad(0));
    }

    @Test
    void givesACreditInsteadWithItsOwnCreditNote() {
        var place = paidPlace();
        var change = withdrawals.withdraw(place, Remedy.CREDIT, PAID);
        assertThat(facts(change).state()).isEqualTo(ChangeState.DONE);
        assertThat(credits.balance(learner)).isEqualTo(PAID);
        assertThat(refunds.of(place.id())).isEmpty();
        assertThat(papers(place, DocumentKind.CREDIT_NOTE))
                .singleElement()
                .satisfies(note -> assertThat(note.tax()).isEqualTo(Money.cad(13_00)));
        assertThat(papers(place, DocumentKind.FORFEIT)).isEmpty();
    }

    /** What was paid first is taken back with its tax; the later place is charged its own. */
    @Test
    void aCreditPaysALaterCohortAndWhatIsTakenPartInIsTaxedOnce() {
        var place = paidPlace();
        withdrawals.withdraw(place, Remedy.CREDIT, PAID);
        var later = places.readyToPay(cohortFixtures.sibling(cohort, 3, 9_000), learner);
        Acting.as(learner);

        seats.checkout(later, new PaymentChoice(PayBy.WHOLE, true, ""));

        assertThat(registrations.learning(later)).isNotNull();
        assertThat(credits.balance(learner)).as("113.00 less 90.00 and 13 %").isEqualTo(Money.cad(11_30));
        var taxed = papers(place, DocumentKind.RECEIPT).getFirst().tax().minor()
                - papers(place, DocumentKind.CREDIT_NOTE).getFirst().tax().minor()
                + papers(later, DocumentKind.RECEIPT).getFirst().tax().minor();
        assertThat(taxed).isEqualTo(11_70);
    }

    @Test
    void refusesWhatIsNoLongerTrueOrNotOffered() {
        var place = paidPlace();
        assertThatThrownBy(() -> withdrawals.withdraw(place, Remedy.REFUND, PAID))
                .isInstanceOf(QuoteChanged.class);
        assertThatThrownBy(() -> withdrawals.withdraw(place, Remedy.NONE, Money.cad(0)))
                .isInstanceOf(RemedyNotOffered.class);
        clock.advance(Duration.ofDays(20));
        assertThatThrownBy(() -> withdrawals.withdraw(place, Remedy.REFUND, REFUND))
                .isInstanceOf(QuoteChanged.class);
        assertThatThrownBy(() -> withdrawals.withdraw(place, Remedy.CREDIT, PAID))
                .isInstanceOf(RemedyNotOffered.class);
        clock.advance(Duration.ofDays(5));
        withdrawals.withdraw(place, Remedy.NONE, Money.cad(0));
        assertThat(papers(place, DocumentKind.FORFEIT))
                .singleElement()
                .satisfies(kept -> assertThat(kept.total()).isEqualTo(PAID));
    }

    @Test
    void goesByWhatWasAgreedAtThePurchaseWhateverTheCohortSaysLater() {
        var place = paidPlace();
        cohortFixtures.withoutRefunds(cohort);
        assertThat(requireNonNull(withdrawals.quote(place).quote().refund()).amount())
                .isEqualTo(REFUND);
    }

    @Test
    void twoWithdrawalsAtOncePayOnce() throws Exception {
        var place = paidPlace();
        var outcomes = together(() -> withdrawals.withdraw(place, Remedy.REFUND, REFUND), 4);
        assertThat(outcomes.stream().filter(outcome -> outcome instanceof PlaceChangeId))
                .hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> outcome instanceof PlaceHasEnded))
                .hasSize(3);
        assertThat(refunds.refundable(place.id())).isEqualTo(Money.cad(25_00));
        assertThat(cohorts.details(cohort).summary().seatsFree()).isEqualTo(3);
    }

    @Test
    void whatACrashLeftDecidedIsCarriedOutOnce() {
        var place = paidPlace();
        var asked = new Asked(accounts.registrar(), clock.instant(), ChangeReason.MEDICAL, "");
        var change = withdrawing.withdraw(place, asked, Remedy.REFUND, PAID);
        assertThat(facts(change).state()).isEqualTo(ChangeState.DECIDED);
        clock.advance(Duration.ofMinutes(2));
        desk.carryOutWhatIsLeft();
        desk.carryOutWhatIsLeft();
        assertThat(refunds.of(place.id())).hasSize(1);
        assertThat(refunds.refundable(place.id())).isEqualTo(Money.cad(0));
    }

    private RegistrationId paidPlace() {
        var place = fixtures.paid(cohort, learner);
        Acting.as(learner);
        return place;
    }

    private ChangeFacts facts(PlaceChangeId change) {
        return changes.findById(change).orElseThrow().facts();
    }

    private List<DocumentSummary> papers(RegistrationId place, DocumentKind kind) {
        return documents.of(place.id()).stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    /** Runs a step in several threads at once, as the learner; exceptions are outcomes. */
    private List<Object> together(Callable<?> step, int times) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = java.util.stream.IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(() -> {
                        Acting.as(learner);
                        try {
                            return (Object) step.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            var outcomes = new java.util.ArrayList<Object>();
            for (Future<Object> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
