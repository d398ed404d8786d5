package ca.footing.group;

import ca.footing.account.AttemptLimits;
import ca.footing.account.CurrentAccount;
import ca.footing.billing.PayBy;
import ca.footing.billing.TransferStatus;
import ca.footing.billing.Transfers;
import ca.footing.billing.Ways;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategory;
import ca.footing.document.Documents;
import ca.footing.payment.Payments;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats that a clinic buys for its people: ordering, paying, and seeing what belongs to the payer. */
@Service
@ForSignedIn
public class Groups {
    private final GroupOrdering holds;
    private final GroupDesk desk;
    private final GroupBook book;
    private final GroupSeats seats;
    private final GroupReturns returns;
    private final Cohorts cohorts;
    private final Payments payments;
    private final Documents documents;
    private final Transfers transfers;
    private final AttemptLimits limits;
    private final CurrentAccount current;
    private final PublicUrls urls;
    private final Clock clock;

    Groups(
            GroupOrdering holds,
            GroupDesk desk,
            GroupBook book,
            GroupSeats seats,
            GroupReturns returns,
            Cohorts cohorts,
            Payments payments,
            Documents documents,
            Transfers transfers,
            AttemptLimits limits,
            CurrentAccount current,
            PublicUrls urls,
            Clock clock) {
        this.holds = holds;
        this.desk = desk;
        this.book = book;
        this.seats = seats;
        this.returns = returns;
        this.cohorts = cohorts;
        this.payments = payments;
        this.documents = documents;
        this.transfers = transfers;
        this.limits = limits;
        this.current = current;
        this.urls = urls;
        this.clock = clock;
    }

    /** The prices at which a clinic can buy seats of the cohort today. @throws RecordNotFound unless it is public */
    @Transactional(readOnly = true)
    public List<PriceCategory> prices(String cohortCode) {
        return holds.openPrices(cohorts.byCode(cohortCode));
    }

    /** The caller's own record of their clinic, if they ordered before. */
    @Transactional(readOnly = true)
    public Optional<Organisation> organisation() {
        return book.organisation(current.require());
    }

    /**
     * Holds seats for the caller's people, all or none.
     *
     * @throws SeatsOutOfRange, OrganisationIncomplete, GroupPriceNotOpen
     * @throws ca.footing.cohort.CohortFull when fewer seats are free
     * @throws ca.footing.cohort.CohortClosed when the cohort cannot be booked now
     * @throws ca.footing.discount.CodeUnknown when there is no such code for this cohort today
     * @throws ca.footing.discount.CodeUsedUp when it does not suffice for so many seats, or the caller has used it
     * @throws ca.footing.account.TooManyAttempts after many tries of codes
     */
    public GroupOrderId hold(String cohortCode, GroupDraft draft) {
        if (!draft.promoCode().isEmpty()) {
            limits.allow("promo-code", current.require().toString());
        }
        return holds.hold(cohortCode, draft, current.require());
    }

    /**
     * Holds unpaid seats longer: a limited number of times, and not beyond the closing of registration.
     *
     * @throws GroupHoldLapsed when the seats are no longer held
     * @throws GroupExtensionsUsed when they cannot be held longer
     */
    public void extendHold(GroupOrderId order) {
        desk.extend(order, current.require());
    }

    /**
     * Goes on to the payment page, or asks for a transfer. It must not be called inside a transaction.
     *
     * @return the page to go to
     * @throws GroupHoldLapsed when the seats are no longer held
     * @throws GroupHoldTooLong when the seats were held too long to begin a payment now
     * @throws GroupDoesNotTakePlace when the cohort was called off
     */
    public URI pay(GroupOrderId order, PayBy by) {
        var opened = desk.pay(order, current.require(), by);
        return opened.awaitedUntil() == null
                ? payments.pageOf(opened.payment())
                : URI.create(urls.absolute(GroupRoutes.order(order)));
    }

    /** The ways in which the order can be paid now. */
    public Ways ways(GroupOrderId order) {
        return desk.ways(order, current.require());
    }

    /** Whether a transfer is awaited, and where it is sent to; empty when none is. */
    @Transactional(readOnly = true)
    public Optional<String> transferAwaited(GroupOrderId order) {
        mine(order);
        return transfers
                .of(order.id())
                .filter(transfer -> transfer.status() == TransferStatus.AWAITED)
                .map(_ -> transfers.address());
    }

    /**
     * Gives the seats of an unpaid order back. It must not be called inside a transaction.
     *
     * @throws GroupPaymentUnderWay while a bank settles a payment, or when the payment service does not answer
     */
    public void giveUp(GroupOrderId order) {
        mine(order);
        switch (payments.close(order.id())) {
            case CLOSED -> desk.giveBack(order, false);
            case PAID -> {}
            case PROCESSING, UNKNOWN -> throw new GroupPaymentUnderWay();
        }
    }

    /** @throws RecordNotFound unless it is the caller's */
    @Transactional(readOnly = true)
    public GroupDetails details(GroupOrderId id) {
        var order = mine(id);
        var cohort = cohorts.details(order.cohort());
        var quote = desk.quote(order, cohort);
        return new GroupDetails(
                id,
                cohort.summary(),
                order.status(),
                desk.payer(order.account()),
                order.purchaseOrder(),
                order.promoCode(),
                quote,
                order.holdEndsAt(),
                desk.extensionsLeft(order),
                !clock.instant().isBefore(cohort.summary().startsAt()),
                desk.remindAt(cohort.summary()),
                returns.amount(order, quote, cohort.refunds()),
                seats.of(id).stream()
                        .map(seat -> new GroupDetails.Seat(
                                seat.id(),
                                seat.position(),
                                seat.status(),
                                seat.name(),
                                seat.email(),
                                seat.inviteEndsAt()))
                        .toList(),
                documents.of(id.id()));
    }

    private GroupOrder mine(GroupOrderId id) {
        return book.find(id)
                .filter(order -> order.account().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
