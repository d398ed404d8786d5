package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A plan with its parts in order. @param order the thing bought */
public record PlanDetails(
        PlanId id,
        UUID order,
        AccountId buyer,
        String buyerName,
        String description,
        ZoneId zone,
        PlanStatus status,
        List<InstalmentRow> parts) {
    public PlanDetails {
        parts = List.copyOf(parts);
    }

    public Money total() {
        return parts.stream().map(InstalmentRow::amount).reduce(Money::plus).orElseThrow();
    }

    public Money paid() {
        var none = new Money(0, parts.getFirst().amount().currency());
        return parts.stream()
                .filter(part -> part.status() == InstalmentStatus.PAID)
                .map(InstalmentRow::amount)
                .reduce(none, Money::plus);
    }
}
