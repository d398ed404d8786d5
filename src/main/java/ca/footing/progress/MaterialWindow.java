package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When a material is open in one cohort; null for always, and for good. Days begin at midnight in the cohort's zone. */
public record MaterialWindow(
        @Nullable Instant opensAt, @Nullable Instant closesAt) {
    static final MaterialWindow ALWAYS = new MaterialWindow(null, null);

    static MaterialWindow of(Material material, ModuleDetails module, Syllabus syllabus) {
        var terms = material.terms();
        var cohort = syllabus.cohort();
        var opens =
                switch (terms.opens()) {
                    case AT_ONCE -> null;
                    case BEFORE_COHORT -> day(cohort.startsAt(), -terms.days(), cohort.zone());
                    case BEFORE_SESSION ->
                        day(syllabus.begins(module).orElse(cohort.startsAt()), -terms.days(), cohort.zone());
                    case AFTER_SESSION ->
                        after(syllabus.ends(module).orElse(cohort.endsAt()), terms.days(), cohort.zone());
                };
        var stays = terms.staysDays();
        return new MaterialWindow(opens, stays == null ? null : day(cohort.endsAt(), stays + 1, cohort.zone()));
    }

    /** Whether it has not opened yet. */
    public boolean isAhead(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    /** Whether it is closed again. */
    public boolean isOver(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public boolean isOpen(Instant now) {
        return !isAhead(now) && !isOver(now);
    }

    /** With 0 days as soon as the session is over, else at the beginning of that day. */
    private static Instant after(Instant end, int days, ZoneId zone) {
        return days == 0 ? end : day(end, days, zone);
    }

    private static Instant day(Instant at, int days, ZoneId zone) {
        return at.atZone(zone).toLocalDate().plusDays(days).atStartOfDay(zone).toInstant();
    }
}
