package ca.footing.cohort;

import ca.footing.shared.Money;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A stored line of the refund schedule: days before the first session, so that it moves with the sessions. */
@Embeddable
record Tier(
        int daysBefore,
        int percent,
        @EmbeddedColumnNaming("fee_%s") Money fee) {
    /**
     * The tiers from the earliest deadline to the latest.
     *
     * @throws RefundScheduleInvalid when two have the same day, a later one returns more, or a number is out of range
     */
    static List<Tier> schedule(List<CohortDraft.TierDraft> drafts) {
        var tiers = drafts.stream()
                .map(draft -> new Tier(draft.daysBefore(), draft.percent(), draft.fee()))
                .sorted(Comparator.comparingInt(Tier::daysBefore).reversed())
                .toList();
        for (var i = 0; i < tiers.size(); i++) {
            var tier = tiers.get(i);
            var later = i > 0
                    && (tier.daysBefore == tiers.get(i - 1).daysBefore || tier.percent > tiers.get(i - 1).percent);
            if (later || tier.daysBefore < 0 || tier.percent < 0 || tier.percent > 100 || tier.fee.isNegative()) {
                throw new RefundScheduleInvalid();
            }
        }
        return tiers;
    }

    /** The tiers as dates; a last one of 0 percent up to the day of the last session closes the schedule. */
    static List<RefundTier> dates(List<Tier> tiers, LocalDate firstSession, LocalDate lastSession) {
        var dated = new ArrayList<RefundTier>();
        for (var tier : tiers) {
            dated.add(new RefundTier(firstSession.minusDays(tier.daysBefore), tier.percent, tier.fee));
        }
        if (tiers.isEmpty() || tiers.getLast().percent > 0) {
            var nothing = tiers.isEmpty()
                    ? Money.cad(0)
                    : new Money(0, tiers.getLast().fee.currency());
            dated.add(new RefundTier(lastSession, 0, nothing));
        }
        return List.copyOf(dated);
    }

    CohortDraft.TierDraft draft() {
        return new CohortDraft.TierDraft(daysBefore, percent, fee);
    }
}
