package ca.footing.billing;

import ca.footing.document.DocumentDraft;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentClosed;
import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentMode;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Begins transfers with their invoice, reminds of them, and takes the invoice back when the money does not come. */
@Component
@Transactional
class TransferDesk {
    private static final String UNUSED = "billing.credit.reason.unused";
    private static final int REMIND_BUSINESS_DAYS = 2;
    private static final int AT_ONCE = 200;

    private final TransferRepository transfers;
    private final Documents documents;
    private final Credits credits;
    private final PaymentMode mode;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferDesk(
            TransferRepository transfers,
            Documents documents,
            Credits credits,
            PaymentMode mode,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transfers = transfers;
        this.documents = documents;
        this.credits = credits;
        this.mode = mode;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Once a payment; the same payment again keeps its invoice and its deadline. Answers until when it is awaited. */
    Instant begin(PaymentId payment, OrderRequest order, String purchaseOrder, Money due, Instant deadline) {
        var before = transfers.findByPayment(payment);
        if (before.isPresent()) {
            return before.get().row().deadline();
        }
        var invoice = documents.issue(invoice(order, purchaseOrder, due, deadline));
        var transfer = transfers.save(new Transfer(
                payment,
                order,
                purchaseOrder,
                json.writeValueAsString(order.quote()),
                due,
                invoice.id(),
                invoice.number(),
                deadline,
                clock.instant()));
        events.publishEvent(new TransferBegun(transfer.row()));
        return deadline;
    }

    boolean isAwaited(UUID reference) {
        return transfers
                .findFirstByReferenceOrderByBegunAtDesc(reference)
                .filter(Transfer::isAwaited)
                .isPresent();
    }

    /** Another way was chosen, the place was given up, or the deadline passed: what had come is a credit. */
    @EventListener
    void on(PaymentClosed closed) {
        transfers.findByPayment(closed.payment()).filter(Transfer::isAwaited).ifPresent(this::close);
    }

    public void remind() {
        var now = clock.instant();
        var until = BusinessDays.plus(LocalDate.ofInstant(now, ZoneOffset.UTC), REMIND_BUSINESS_DAYS + 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        for (var transfer : transfers.toRemind(now, until, Limit.of(AT_ONCE))) {
            transfer.reminded(now);
            events.publishEvent(new TransferReminder(transfer.row()));
        }
    }

    private void close(Transfer transfer) {
        var had = transfer.close();
        var row = transfer.row();
        documents.issue(new DocumentDraft(
                DocumentKind.CREDIT_NOTE,
                row.reference(),
                row.buyer(),
                row.buyerName(),
                row.purchaseOrder(),
                row.description(),
                json.readValue(transfer.quote(), Quote.class),
                clock.instant(),
                transfer.locale(),
                !mode.isTest(),
                row.invoice()));
        if (!had.isZero()) {
            credits.grant(row.buyer(), had, row.reference(), UNUSED);
        }
        if (!clock.instant().isBefore(row.deadline())) {
            events.publishEvent(new TransferReleased(row));
        }
    }

    private DocumentDraft invoice(OrderRequest order, String purchaseOrder, Money due, Instant deadline) {
        return new DocumentDraft(
                DocumentKind.INVOICE,
                order.reference(),
                order.buyer(),
                order.buyerName(),
                purchaseOrder,
                order.description(),
                order.quote(),
                order.quote().total().minus(due),
                deadline,
                order.locale(),
                !mode.isTest(),
                null);
    }
}
