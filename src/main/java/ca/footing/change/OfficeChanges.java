package ca.footing.change;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortId;
import ca.footing.refund.Paid;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of places as the office sees and makes them. */
@Service
@ForRegistrars
public class OfficeChanges {
    /** More is not listed. */
    static final int MOST = 500;

    private static final int NOTE_LENGTH = 500;

    private final PlaceChangeRepository changes;
    private final ChangeRows rows;
    private final WithdrawalDesk desk;
    private final MoneyDesk money;
    private final MoneyTrail trail;
    private final TakenPlaces places;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfficeChanges(
            PlaceChangeRepository changes,
            ChangeRows rows,
            WithdrawalDesk desk,
            MoneyDesk money,
            MoneyTrail trail,
            TakenPlaces places,
            CurrentAccount current,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.desk = desk;
        this.money = money;
        this.trail = trail;
        this.places = places;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All changes of a cohort's places, the latest first. */
    public List<ChangeRow> of(CohortId cohort) {
        return transaction.execute(_ -> rows.of(changes.inCohort(cohort)));
    }

    /** What is not settled yet, the longest waiting first: what is blocked needs a person. */
    public List<ChangeRow> unsettled() {
        return transaction.execute(_ -> rows.of(changes.unsettled(Limit.of(MOST))));
    }

    /** What was paid for a confirmed place. @throws RecordNotFound when there is none */
    public Paid paid(RegistrationId registration) {
        return transaction.execute(_ -> trail.paid(places.find(registration).orElseThrow(RecordNotFound::new)));
    }

    /**
     * Ends a place and gives back what the office decides, for a reason that is kept. Not inside a transaction.
     *
     * @throws MoreThanPaid when more is to be given back than was paid
     * @throws NoteMissing without words of explanation
     * @throws ca.footing.registration.PlaceHasEnded when it has ended meanwhile
     */
    public PlaceChangeId withdraw(
            RegistrationId registration, ChangeReason reason, String note, Remedy remedy, Money returned) {
        if (note.isBlank() || note.length() > NOTE_LENGTH) {
            throw new NoteMissing(NOTE_LENGTH);
        }
        var asked = new Asked(current.require(), clock.instant(), reason, note.strip());
        var change = desk.withdraw(registration, asked, remedy, returned);
        money.carryOut(change);
        return change;
    }

    /** Tries again what was blocked. Not inside a transaction. @throws RefundSentBefore when refunds were sent already */
    public void retry(PlaceChangeId change) {
        transaction.executeWithoutResult(_ -> changes.findLocked(change)
                .orElseThrow(RecordNotFound::new)
                .carried()
                .retry());
        money.carryOut(change);
    }

    /** What was blocked has been settled another way. */
    public void settledByHand(PlaceChangeId change) {
        transaction.executeWithoutResult(_ -> changes.findLocked(change)
                .orElseThrow(RecordNotFound::new)
                .carried()
                .settledByHand(clock.instant()));
    }
}
