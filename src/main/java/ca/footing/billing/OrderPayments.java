package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.payment.CheckoutRequest;
import ca.footing.payment.PaymentMethod;
import ca.footing.payment.Payments;
import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From an order to a payment, in the way that the payer chose among those that are offered. */
@Service
@Internal
public class OrderPayments {
    private final Terms terms;
    private final Credits credits;
    private final TransferDesk transfers;
    private final InstalmentDesk plans;
    private final Payments payments;
    private final Clock clock;

    OrderPayments(
            Terms terms,
            Credits credits,
            TransferDesk transfers,
            InstalmentDesk plans,
            Payments payments,
            Clock clock) {
        this.terms = terms;
        this.credits = credits;
        this.transfers = transfers;
        this.plans = plans;
        this.payments = payments;
        this.clock = clock;
    }

    /** What the buyer can choose among now. */
    @Transactional(readOnly = true)
    public Ways ways(UUID reference, UUID offer, AccountId buyer, Money total, LocalDate begins, ZoneId zone) {
        var offered = terms.of(offer);
        var now = clock.instant();
        return new Ways(
                total,
                credits.balance(buyer, reference),
                total.isZero() ? List.of() : Schedule.parts(offered, total, begins, zone, now),
                total.isZero()
                        ? null
                        : Schedule.transferBy(offered, begins, zone, now).orElse(null));
    }

    /**
     * Opens the payment in the caller's transaction; what was chosen before and not paid is given up.
     *
     * @throws PlanNotOffered when parts were chosen and there is no plan (any more)
     * @throws TransferNotOffered when a transfer was chosen and there is none, or its deadline has passed
     * @throws CreditTooSmall when the credit was spent in the same moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenedOrder open(OrderRequest order, PaymentChoice choice) {
        return switch (choice.by()) {
            case WHOLE -> {
                plans.withdraw(order.reference());
                yield new OpenedOrder(payments.open(request(order, order.quote(), choice, PaymentMethod.CARD)), null);
            }
            case PARTS -> {
                var parts = Schedule.parts(
                        terms.of(order.offer()), order.quote().total(), order.begins(), order.zone(), clock.instant());
                if (parts.isEmpty()) {
                    throw new PlanNotOffered();
                }
                var first = plans.propose(order, parts);
                yield new OpenedOrder(payments.open(request(order, first, choice, PaymentMethod.CARD)), null);
            }
            case TRANSFER -> {
                plans.withdraw(order.reference());
                yield transfer(order, choice);
            }
        };
    }

    /** Whether money is awaited for an order outside of the hosted page. */
    @Transactional(readOnly = true)
    public boolean isTransferAwaited(UUID reference) {
        return transfers.isAwaited(reference);
    }

    private OpenedOrder transfer(OrderRequest order, PaymentChoice choice) {
        var deadline = Schedule.transferBy(terms.of(order.offer()), order.begins(), order.zone(), clock.instant())
                .orElseThrow(TransferNotOffered::new);
        var request = request(order, order.quote(), choice, PaymentMethod.TRANSFER);
        var payment = payments.open(request);
        return request.due().isZero()
                ? new OpenedOrder(payment, null)
                : new OpenedOrder(
                        payment, transfers.begin(payment, order, choice.purchaseOrder(), request.due(), deadline));
    }

    private CheckoutRequest request(OrderRequest order, Quote quote, PaymentChoice choice, PaymentMethod method) {
        return new CheckoutRequest(
                order.reference(),
                order.buyer(),
                order.buyerName(),
                quote,
                order.description(),
                order.locale(),
                order.returnTo(),
                choice.useCredit()
                        ? credits.usable(order.buyer(), quote.total(), order.reference())
                        : new Money(0, quote.total().currency()),
                method,
                choice.purchaseOrder());
    }
}
