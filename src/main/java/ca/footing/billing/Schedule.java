package ca.footing.billing;

import ca.footing.payment.Payments;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When money is due under an offer's terms. A day ends when it ends where the sessions are. */
final class Schedule {
    private Schedule() {}

    /** Until when a transfer must arrive; empty when it is not offered, or that moment has passed. */
    static Optional<Instant> transferBy(TermsDetails terms, LocalDate begins, ZoneId zone, Instant now) {
        return Optional.of(endOf(BusinessDays.plus(begins, -terms.transferDaysBefore()), zone))
                .filter(deadline -> terms.transfer() && deadline.isAfter(now));
    }

    /**
     * The parts of a total. Parts whose day has come are asked for together with the first; when only one is left, or a
     * part is too small for a card, there is no plan.
     */
    static List<PlannedPart> parts(TermsDetails terms, Money total, LocalDate begins, ZoneId zone, Instant now) {
        var parts = new ArrayList<PlannedPart>();
        var rest = total;
        for (var i = 0; i < terms.parts().size(); i++) {
            var share = terms.parts().get(i);
            var last = i == terms.parts().size() - 1;
            var amount = last ? rest : total.percent(BigDecimal.valueOf(share.share()));
            var dueAt = endOf(begins.plusDays(share.dueDays()), zone);
            rest = rest.minus(amount);
            if (i == 0) {
                parts.add(new PlannedPart(amount, null));
            } else if (dueAt.isAfter(now)) {
                parts.add(new PlannedPart(amount, dueAt));
            } else {
                parts.set(0, new PlannedPart(parts.getFirst().amount().plus(amount), null));
            }
        }
        var payable = parts.stream().allMatch(part -> part.amount().minor() >= Payments.STRIPE_MINIMUM);
        return parts.size() > 1 && payable ? parts : List.of();
    }

    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(60);
    }
}
