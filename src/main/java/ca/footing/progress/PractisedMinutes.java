package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionId;
import ca.footing.practice.ProgrammeMinutes.Stretch;
import ca.footing.registration.RegistrationId;
import ca.footing.triad.RoleMinutes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Practice of the programme from both of its sources: what people logged and had signed, and what a facilitator logged of
 * the practice groups of a session. Of an entry that lies within a session, the minutes of the groups are taken off, so
 * that none counts twice.
 */
final class PractisedMinutes {
    private final List<Stretch> entries = new ArrayList<>();
    private final List<RoleMinutes.Practised> groups = new ArrayList<>();

    /** What one person practised for one module. */
    record Practice(RegistrationId place, ModuleId module, SupervisedPractice what) {}

    void logged(Stretch entry) {
        entries.add(entry);
    }

    void grouped(RoleMinutes.Practised group) {
        groups.add(group);
    }

    /** The sessions in which groups practised; of guests they are elsewhere. */
    Stream<SessionId> sessions() {
        return groups.stream().map(RoleMinutes.Practised::session);
    }

    /** @param sessions at least those of {@link #sessions} */
    List<Practice> in(Map<SessionId, CohortSession> sessions) {
        var all = new ArrayList<Practice>();
        Map<RegistrationId, List<Grouped>> grouped = new HashMap<>();
        for (var one : groups) {
            var session = Objects.requireNonNull(sessions.get(one.session()));
            var what = new SupervisedPractice(one.minutes(), session.time().startsAt(), one.loggedAt());
            all.add(new Practice(one.place(), one.module(), what));
            grouped.computeIfAbsent(one.place(), _ -> new ArrayList<>()).add(new Grouped(session, one.minutes()));
        }
        for (var entry : entries) {
            var minutes = entry.minutes()
                    - grouped.getOrDefault(entry.place(), List.of()).stream()
                            .mapToInt(group -> group.take(entry))
                            .sum();
            if (minutes > 0) {
                var what = new SupervisedPractice(minutes, entry.startsAt(), entry.signedAt());
                all.add(new Practice(entry.place(), entry.module(), what));
            }
        }
        return all;
    }

    /** Minutes of one person's groups in a session that no entry has been found to repeat yet. */
    private static final class Grouped {
        private final CohortSession session;
        private int left;

        Grouped(CohortSession session, int minutes) {
            this.session = session;
            this.left = minutes;
        }

        int take(Stretch entry) {
            var ends = entry.startsAt().plus(Duration.ofMinutes(entry.minutes()));
            var from = later(entry.startsAt(), session.time().startsAt());
            var to = earlier(ends, session.time().endsAt());
            var taken = (int) Math.clamp(Duration.between(from, to).toMinutes(), 0, left);
            left -= taken;
            return taken;
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
