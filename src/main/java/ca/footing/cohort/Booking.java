package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a cohort a place is for: the whole series, or some of its modules; the sessions follow from it. */
public record Booking(Set<ModuleId> modules) {
    /** Every session, whatever module it teaches or none. */
    public static final Booking WHOLE = new Booking(Set.of());

    public Booking {
        modules = Set.copyOf(modules);
    }

    /** @throws IllegalArgumentException without a module */
    public static Booking of(Collection<ModuleId> modules) {
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("A booking of modules names at least one");
        }
        return new Booking(Set.copyOf(modules));
    }

    public boolean isWhole() {
        return modules.isEmpty();
    }

    public boolean includes(@Nullable ModuleId module) {
        return isWhole() || module != null && modules.contains(module);
    }

    public boolean includes(CohortSession session) {
        return includes(session.module());
    }

    /** Those of the sessions that are booked. */
    public List<CohortSession> of(List<CohortSession> sessions) {
        return sessions.stream().filter(this::includes).toList();
    }
}
