package ca.footing.makeup;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Which sessions of other cohorts teach the same as a missed one: those of the same module. A session without a module
 * (an evening of practice, a time for questions) is the same as one of the same series that has none either and bears
 * the same title.
 */
@Component
class TaughtElsewhere {
    private final Cohorts cohorts;
    private final Clock clock;

    TaughtElsewhere(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** All that may make up for one of these under the rule and have a seat, the soonest first; one statement. */
    List<CohortSession> any(CohortSummary home, MakeUpRule rule, Collection<CohortSession> missed) {
        var latest = missed.stream().map(session -> rule.until(day(session))).max(LocalDate::compareTo);
        if (!rule.offered() || latest.isEmpty()) {
            return List.of();
        }
        var modules = missed.stream()
                .map(CohortSession::module)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var before = latest.get().plusDays(2).atStartOfDay(home.zone()).toInstant();
        return cohorts.teaching(modules, home.series(), clock.instant(), before).stream()
                .filter(session -> !session.cohort().equals(home.id()))
                .filter(session -> missed.stream().anyMatch(gap -> makesUp(gap, session, rule)))
                .toList();
    }

    /** Whether it teaches the same, early enough. */
    static boolean makesUp(CohortSession missed, CohortSession covering, MakeUpRule rule) {
        return teachesTheSame(missed, covering) && !day(covering).isAfter(rule.until(day(missed)));
    }

    private static boolean teachesTheSame(CohortSession one, CohortSession other) {
        if (one.module() != null || other.module() != null) {
            return Objects.equals(one.module(), other.module());
        }
        return plain(one.title().en()).equals(plain(other.title().en()))
                || plain(one.title().fr()).equals(plain(other.title().fr()));
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(CohortSession session) {
        return session.time().start().toLocalDate();
    }
}
