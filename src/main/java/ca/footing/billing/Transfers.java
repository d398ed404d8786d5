package ca.footing.billing;

import ca.footing.account.CurrentAccount;
import ca.footing.payment.Payments;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money by Interac e-transfer or cheque: what is awaited, and what the office enters as arrived. No cent is dropped. */
@Service
@Transactional
public class Transfers {
    /** How many are listed at most. */
    public static final int MOST = 200;

    private static final String SURPLUS = "billing.credit.reason.surplus";
    private static final int LONGEST = 100;

    private final TransferRepository transfers;
    private final ArrivalBook arrivals;
    private final Credits credits;
    private final Payments payments;
    private final BillingSettings settings;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transfers(
            TransferRepository transfers,
            ArrivalBook arrivals,
            Credits credits,
            Payments payments,
            BillingSettings settings,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.arrivals = arrivals;
        this.credits = credits;
        this.payments = payments;
        this.settings = settings;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The latest of a thing bought, if any; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<TransferRow> of(UUID reference) {
        return transfers.findFirstByReferenceOrderByBegunAtDesc(reference).map(Transfer::row);
    }

    /** Whether the last thing that happened to an order's payment is that a transfer did not come in time. */
    @Internal
    @Transactional(readOnly = true)
    public boolean isReleased(UUID reference) {
        return of(reference)
                .filter(transfer -> transfer.status() == TransferStatus.CLOSED)
                .filter(transfer -> !clock.instant().isBefore(transfer.deadline()))
                .isPresent();
    }

    /** Where an Interac e-transfer is sent to; empty when none can be. */
    @Internal
    public String address() {
        return settings.transferAddress();
    }

    /** Awaited ones first, the most urgent first; {@link #MOST} at most. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<TransferRow> all() {
        return transfers.all(Limit.of(MOST)).stream().map(Transfer::row).toList();
    }

    /**
     * Enters money that arrived. In full it settles as any other payment does; a part waits for the rest; what is more
     * than was due, or came too late, becomes a credit of the payer.
     *
     * @throws ArrivalInvalid without a positive amount and a reference, or with a day that is to come
     * @throws ArrivalKnown when the same amount, day and reference was entered before
     */
    @ForRegistrars
    public TransferRow receive(TransferId id, Arrival arrival) {
        if (transfers.touch(id) == 0) {
            throw new RecordNotFound();
        }
        var transfer = transfers.findById(id).orElseThrow();
        var before = transfer.row();
        check(arrival, before);
        var surplus = transfer.receive(arrival.amount());
        arrivals.enter(id, arrival, surplus.minor(), current.require());
        if (!surplus.isZero()) {
            credits.grant(before.buyer(), surplus, before.reference(), SURPLUS);
        }
        var after = transfer.row();
        if (before.status() == TransferStatus.AWAITED && after.status() == TransferStatus.PAID) {
            transfers.flush();
            payments.receiveTransfer(transfer.payment());
        } else if (after.status() == TransferStatus.AWAITED) {
            events.publishEvent(new TransferPartial(after));
        }
        return after;
    }

    private void check(Arrival arrival, TransferRow row) {
        var reference = arrival.bankReference().strip();
        var today = LocalDate.ofInstant(clock.instant(), row.zone());
        if (arrival.amount().minor() <= 0
                || !arrival.amount().currency().equals(row.due().currency())
                || reference.isEmpty()
                || reference.length() > LONGEST
                || arrival.receivedOn().isAfter(today)) {
            throw new ArrivalInvalid();
        }
    }
}
