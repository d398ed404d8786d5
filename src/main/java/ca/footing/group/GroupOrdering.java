package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.Seats;
import ca.footing.discount.Discounts;
import ca.footing.discount.Reduction;
import ca.footing.refund.RefundTermsFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transaction in which the seats of an order are held, with the code that lowers their price. */
@Component
@Transactional
class GroupOrdering {
    private final GroupBook book;
    private final GroupSeats seatRows;
    private final Seats seats;
    private final Cohorts cohorts;
    private final Discounts discounts;
    private final GroupSettings settings;
    private final Clock clock;

    GroupOrdering(
            GroupBook book,
            GroupSeats seatRows,
            Seats seats,
            Cohorts cohorts,
            Discounts discounts,
            GroupSettings settings,
            Clock clock) {
        this.book = book;
        this.seatRows = seatRows;
        this.seats = seats;
        this.cohorts = cohorts;
        this.discounts = discounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** All seats or none. */
    GroupOrderId hold(String cohortCode, GroupDraft draft, AccountId buyer) {
        draft.requireValid();
        var cohort = cohorts.byCode(cohortCode);
        var price = cohort.prices().stream()
                .filter(offered ->
                        offered.id().equals(draft.price()) && offered.onlyFor().isEmpty())
                .findAny()
                .orElseThrow(GroupPriceNotOpen::new);
        for (var i = 0; i < draft.seats(); i++) {
            seats.hold(cohort.summary().id(), Booking.WHOLE);
        }
        var now = clock.instant();
        var id = GroupOrderId.next();
        var reduction = draft.promoCode().isEmpty() ? null : use(draft, id, cohort, buyer);
        book.keep(buyer, new Organisation(draft.organisation(), draft.contact(), draft.province()));
        var order = new GroupOrder(
                id,
                buyer,
                cohort.summary().id(),
                GroupOrderStatus.HELD,
                now,
                now.plus(settings.hold()),
                0,
                reduction == null ? price.price() : price.price().minus(reduction.of(price.price())),
                draft.purchaseOrder(),
                reduction == null ? "" : Objects.requireNonNullElse(reduction.code(), ""),
                RefundTermsFormat.write(cohort.refunds()),
                null,
                null);
        book.add(order, price.id(), now);
        seatRows.add(order.id(), draft.seats());
        return order.id();
    }

    private Reduction use(GroupDraft draft, GroupOrderId id, CohortDetails cohort, AccountId buyer) {
        var summary = cohort.summary();
        return discounts.use(
                draft.promoCode(),
                id.id(),
                buyer,
                summary.series(),
                summary.id(),
                LocalDate.ofInstant(clock.instant(), summary.zone()),
                draft.seats());
    }

    /** Prices that anyone may have today, in any number. */
    List<PriceCategory> openPrices(CohortDetails cohort) {
        var today = LocalDate.ofInstant(clock.instant(), cohort.summary().zone());
        return cohort.prices().stream()
                .filter(price -> price.onlyFor().isEmpty()
                        && price.terms().quota() == null
                        && !price.terms().verifiedOnly()
                        && price.terms().isOn(today))
                .toList();
    }
}
