package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.billing.OpenedOrder;
import ca.footing.billing.OrderPayments;
import ca.footing.billing.OrderRequest;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.PlanNotOffered;
import ca.footing.billing.Ways;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Seats;
import ca.footing.discount.Discounts;
import ca.footing.payment.Payments;
import ca.footing.shared.RecordNotFound;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions in which an order's seats are held, its payment recorded, or its seats given back. */
@Component
@Transactional
class GroupDesk {
    private final GroupBook book;
    private final GroupSeats seatRows;
    private final GroupQuotes quotes;
    private final Seats seats;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final Discounts discounts;
    private final OrderPayments payments;
    private final Payments made;
    private final GroupSettings settings;
    private final Clock clock;

    GroupDesk(
            GroupBook book,
            GroupSeats seatRows,
            GroupQuotes quotes,
            Seats seats,
            Cohorts cohorts,
            Accounts accounts,
            Discounts discounts,
            OrderPayments payments,
            Payments made,
            GroupSettings settings,
            Clock clock) {
        this.book = book;
        this.seatRows = seatRows;
        this.quotes = quotes;
        this.seats = seats;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.discounts = discounts;
        this.payments = payments;
        this.made = made;
        this.settings = settings;
        this.clock = clock;
    }

    /** Freezes the quote, records the payment and keeps the seats while it is made: all of them at once, not in parts. */
    OpenedOrder pay(GroupOrderId id, AccountId buyer, PayBy by) {
        if (by == PayBy.PARTS) {
            throw new PlanNotOffered();
        }
        var order = mine(id, buyer).requireTakesPlace();
        var now = clock.instant();
        if (!order.isHeld(now)) {
            throw new GroupHoldLapsed();
        }
        var cohort = cohorts.details(order.cohort());
        var outlook = cohort.outlook();
        if (outlook != null && outlook.isCancelled()) {
            throw new GroupDoesNotTakePlace();
        }
        var contact = accounts.contact(buyer);
        var quote = quote(order, cohort);
        var wasAwaited = payments.isTransferAwaited(id.id());
        var opened = payments.open(
                new OrderRequest(
                        id.id(),
                        order.cohort().id(),
                        buyer,
                        payer(buyer).name(),
                        quote,
                        quote.lines().getFirst().description(),
                        contact.locale(),
                        GroupRoutes.order(id),
                        begins(cohort),
                        cohort.summary().zone()),
                new PaymentChoice(by, false, order.purchaseOrder()));
        var awaited = opened.awaitedUntil();
        if (awaited != null) {
            book.hold(id, awaited);
        } else if (wasAwaited) {
            book.holdAnew(id, now, now.plus(settings.checkout()));
        } else {
            book.hold(id, duringPayment(order, now));
        }
        return opened;
    }

    /** As long as a payment page lives. @throws GroupHoldTooLong when that page should have been opened before */
    private Instant duringPayment(GroupOrder order, Instant now) {
        var until = now.plus(settings.checkout());
        if (until.isAfter(order.holdEndsAt()) && now.isAfter(order.heldSince().plus(settings.longest()))) {
            throw new GroupHoldTooLong();
        }
        return until;
    }

    /** See {@link Groups#extendHold}. */
    void extend(GroupOrderId id, AccountId buyer) {
        var order = mine(id, buyer);
        if (!order.isHeld(clock.instant())) {
            throw new GroupHoldLapsed();
        }
        var closesAt = cohorts.details(order.cohort()).closesAt();
        var wanted = order.holdEndsAt().plus(settings.extension());
        var until = wanted.isBefore(closesAt) ? wanted : closesAt;
        if (extensionsLeft(order) == 0 || !until.isAfter(order.holdEndsAt())) {
            throw new GroupExtensionsUsed();
        }
        book.extend(id, until);
    }

    int extensionsLeft(GroupOrder order) {
        return Math.max(0, settings.extensions() - order.extensionsUsed());
    }

    @Transactional(readOnly = true)
    Ways ways(GroupOrderId id, AccountId buyer) {
        var order = book.find(id).filter(found -> found.account().equals(buyer)).orElseThrow(RecordNotFound::new);
        var cohort = cohorts.details(order.cohort());
        return payments.ways(
                id.id(),
                order.cohort().id(),
                buyer,
                quote(order, cohort).total(),
                begins(cohort),
                cohort.summary().zone());
    }

    /** Gives the seats of an unpaid order back. @param onlyLapsed leaves one alone that is held again meanwhile */
    void giveBack(GroupOrderId id, boolean onlyLapsed) {
        book.take(id)
                .filter(order -> order.status() == GroupOrderStatus.HELD)
                .filter(order -> !onlyLapsed || !order.holdEndsAt().isAfter(clock.instant()))
                .ifPresent(order -> {
                    book.end(id);
                    discounts.giveBack(id.id());
                    seatRows.of(id).forEach(_ -> seats.release(order.cohort(), Booking.WHOLE));
                });
    }

    void awaitBank(GroupOrderId id) {
        book.hold(id, clock.instant().plus(settings.bank()));
    }

    /** What was paid, as it was frozen then; while nothing is, the price of today. */
    Quote quote(GroupOrder order, CohortDetails cohort) {
        var paid = order.payment();
        if (paid != null) {
            return made.quoteOf(paid);
        }
        var count = seatRows.of(order.id()).size();
        var locale = accounts.contact(order.account()).locale();
        return quotes.quote(cohort, count, order.price(), order.promoCode(), payer(order.account()), locale);
    }

    Instant remindAt(CohortSummary cohort) {
        return cohort.startsAt().minus(settings.reminder());
    }

    Organisation payer(AccountId buyer) {
        return book.organisation(buyer).orElseThrow(RecordNotFound::new);
    }

    private GroupOrder mine(GroupOrderId id, AccountId buyer) {
        return book.take(id).filter(order -> order.account().equals(buyer)).orElseThrow(RecordNotFound::new);
    }

    private LocalDate begins(CohortDetails cohort) {
        return LocalDate.ofInstant(cohort.summary().startsAt(), cohort.summary().zone());
    }
}
