package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.billing.OpenedOrder;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.TransferRow;
import ca.footing.billing.TransferStatus;
import ca.footing.billing.Transfers;
import ca.footing.billing.Ways;
import ca.footing.cohort.CohortId;
import ca.footing.payment.Payments;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Moving one's place to another cohort of the same series. */
@Service
@ForSignedIn
public class Moves {
    private final PlaceChangeRepository changes;
    private final MoveDesk desk;
    private final MovePayments ordering;
    private final MoveOptions options;
    private final MoneyDesk money;
    private final TakenPlaces places;
    private final Payments payments;
    private final Transfers transfers;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;

    Moves(
            PlaceChangeRepository changes,
            MoveDesk desk,
            MovePayments ordering,
            MoveOptions options,
            MoneyDesk money,
            TakenPlaces places,
            Payments payments,
            Transfers transfers,
            Accounts accounts,
            CurrentAccount current,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.desk = desk;
        this.ordering = ordering;
        this.options = options;
        this.money = money;
        this.places = places;
        this.payments = payments;
        this.transfers = transfers;
        this.accounts = accounts;
        this.current = current;
        this.transaction = transaction;
    }

    /** Whether and where the place can move now. @throws RecordNotFound unless the caller's confirmed place */
    public Moving options(RegistrationId registration, Locale locale) {
        return transaction.execute(_ -> options.of(mine(registration), locale));
    }

    /** How a difference to be paid for a move there could be paid; never in parts. */
    public Ways ways(RegistrationId registration, CohortId target, Money difference) {
        return transaction.execute(_ -> {
            var place = mine(registration);
            return ordering.ways(registration.id(), Left.of(place, place.account()), target, difference);
        });
    }

    /** As the other, of the move that waits for its payment. @throws RecordNotFound when none does */
    public Ways ways(RegistrationId registration) {
        return transaction.execute(_ -> ordering.ways(held(mine(registration).id())));
    }

    /** The transfer that is awaited for a move, if one is. */
    public Optional<TransferRow> awaited(RegistrationId registration) {
        return transaction.execute(_ -> changes.heldFor(mine(registration).id())
                .flatMap(change -> transfers.of(change.id().id()))
                .filter(transfer -> transfer.status() == TransferStatus.AWAITED));
    }

    /** Where a transfer is sent to. */
    public String transferAddress() {
        return transfers.address();
    }

    /**
     * Moves at once when nothing is to be paid; else keeps seats in the other cohort and answers the address of the
     * payment page, or nothing where a transfer is awaited: the move happens with the payment, and until then the place
     * stays as it is. Not inside a transaction.
     *
     * @param expected the difference as it was shown
     * @throws MoveNotOffered when the agreement does not allow it now
     * @throws MoveUnderWay while another move waits for its payment
     * @throws QuoteChanged when the difference is another by now
     * @throws ca.footing.cohort.CohortFull when no seat is free there; the place stays as it is
     * @throws ca.footing.registration.AlreadyRegistered when the caller has a place there
     * @throws ca.footing.registration.PlaceIsPrepaid when somebody else paid for the place: the seat is theirs
     * @throws ca.footing.payment.PaymentUnavailable when the payment service does not answer; it may be tried again
     * @throws ca.footing.billing.TransferNotOffered when a transfer was chosen that is not offered (any more)
     * @throws ca.footing.billing.CreditTooSmall when the credit was spent in the same moment
     */
    public Optional<URI> move(RegistrationId registration, CohortId target, Money expected, PaymentChoice choice) {
        var owner = mine(registration).account();
        var contact = accounts.contact(owner);
        var begun = transaction.execute(_ -> {
            var change = desk.begin(registration, target, owner, expected, contact.locale());
            return new Begun(change.id(), change.state() == ChangeState.HELD ? open(change, choice) : null);
        });
        return pageOf(begun);
    }

    /** As the other, at once by card. */
    public Optional<URI> move(RegistrationId registration, CohortId target, Money expected) {
        return move(registration, target, expected, PaymentChoice.PLAIN);
    }

    /**
     * Goes on paying for a move that waits; nothing is answered where a transfer is awaited. Not inside a transaction.
     *
     * @throws RecordNotFound when none does
     * @throws MoveHeldTooLong when the seat was kept too long to begin a payment now
     */
    public Optional<URI> pay(RegistrationId registration, PaymentChoice choice) {
        var place = mine(registration).id();
        return pageOf(transaction.execute(_ -> {
            var change = held(place);
            return new Begun(change.id(), open(change, choice));
        }));
    }

    /** Gives up a move that waits; the place stays as it is. */
    public void giveUp(RegistrationId registration) {
        mine(registration);
        changes.heldFor(registration).map(PlaceChange::id).ifPresent(change -> {
            switch (payments.close(change.id())) {
                case CLOSED -> desk.drop(change);
                case PAID -> {}
                case PROCESSING, UNKNOWN -> throw new MoveUnderWay();
            }
        });
    }

    private record Begun(PlaceChangeId change, @Nullable OpenedOrder order) {}

    private Optional<URI> pageOf(Begun begun) {
        var order = begun.order();
        if (order == null) {
            money.carryOut(begun.change());
            return Optional.empty();
        }
        return order.awaitedUntil() == null ? Optional.of(payments.pageOf(order.payment())) : Optional.empty();
    }

    private OpenedOrder open(ChangeFacts change, PaymentChoice choice) {
        var order = ordering.open(change, choice);
        desk.keepFor(change.id(), order.awaitedUntil());
        return order;
    }

    private ChangeFacts held(RegistrationId registration) {
        return changes.heldFor(registration).orElseThrow(RecordNotFound::new).facts();
    }

    private TakenPlace mine(RegistrationId registration) {
        AccountId caller = current.require();
        return places.find(registration)
                .filter(place -> place.account().equals(caller) && place.isConfirmed())
                .orElseThrow(RecordNotFound::new);
    }
}
