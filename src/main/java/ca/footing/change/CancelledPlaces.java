package ca.footing.change;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person chooses for their place in a cohort that we cancelled. */
@Service
@ForSignedIn
public class CancelledPlaces {
    private final PlaceChangeRepository changes;
    private final CancellationDesk desk;
    private final Alternatives alternatives;
    private final PrepaidPlaces prepaid;
    private final MoneyDesk money;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;

    CancelledPlaces(
            PlaceChangeRepository changes,
            CancellationDesk desk,
            Alternatives alternatives,
            PrepaidPlaces prepaid,
            MoneyDesk money,
            Cohorts cohorts,
            CurrentAccount current,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.desk = desk;
        this.alternatives = alternatives;
        this.prepaid = prepaid;
        this.money = money;
        this.cohorts = cohorts;
        this.current = current;
        this.transaction = transaction;
    }

    /** @throws RecordNotFound unless the caller's place was cancelled by us */
    public CancelledPlace of(RegistrationId registration) {
        return transaction.execute(_ -> read(mine(registration)));
    }

    /**
     * Everything back, or a credit for it. Not inside a transaction.
     *
     * @throws ChoiceMade when it was chosen before
     * @throws ca.footing.registration.PlaceIsPrepaid when somebody else paid: they are refunded
     * @throws IllegalArgumentException for {@link Remedy#NONE}
     */
    public void choose(RegistrationId registration, Remedy remedy) {
        if (remedy == Remedy.NONE) {
            throw new IllegalArgumentException("Nothing is no choice");
        }
        money.carryOut(desk.choose(transaction.execute(_ -> mine(registration).id()), remedy));
    }

    /**
     * The same place in one of the named cohorts. Not inside a transaction.
     *
     * @throws ChoiceMade when it was chosen before
     * @throws ca.footing.registration.PlaceIsPrepaid when somebody else paid: they are refunded
     * @throws ca.footing.cohort.CohortFull when no seat is free there
     * @throws ca.footing.registration.AlreadyRegistered when the caller has a place there
     */
    public void moveTo(RegistrationId registration, CohortId target) {
        money.carryOut(desk.moveTo(transaction.execute(_ -> mine(registration).id()), target));
    }

    private ChangeFacts mine(RegistrationId registration) {
        return changes.ofPlace(registration).stream()
                .map(PlaceChange::facts)
                .filter(change -> change.kind() == ChangeKind.CANCELLATION
                        && change.person().equals(current.require()))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    private CancelledPlace read(ChangeFacts change) {
        var offered = prepaid.payer(change.registration()).isPresent()
                ? List.<CohortId>of()
                : alternatives.to(change.cohort());
        var named = cohorts.summaries(offered).values().stream()
                .filter(cohort -> cohort.seats() == SeatState.OPEN || cohort.seats() == SeatState.FEW_LEFT)
                .toList();
        return new CancelledPlace(
                change.registration(),
                Objects.requireNonNull(
                        cohorts.summaries(List.of(change.cohort())).get(change.cohort())),
                change.state() == ChangeState.CHOOSING,
                change.asked().note(),
                change.decision().paid(),
                change.creditMonths(),
                named,
                Objects.requireNonNull(change.until()));
    }
}
