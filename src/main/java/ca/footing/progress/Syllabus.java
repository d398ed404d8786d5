package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.RecordNotFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a cohort works through: the modules of its series and the sessions that teach them. */
record Syllabus(CohortSummary cohort, List<CohortSession> sessions, SeriesDetails series) {
    List<ModuleDetails> modules() {
        return series.modules();
    }

    /** @throws RecordNotFound when the series has no such module */
    ModuleDetails module(ModuleId id) {
        return modules().stream()
                .filter(module -> module.summary().id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    List<CohortSession> sessionsOf(ModuleDetails module) {
        return sessions.stream()
                .filter(session -> module.summary().id().equals(session.module()))
                .toList();
    }

    Assessment assess(ModuleDetails module, Evidence evidence, Instant now) {
        var last = cohort.endsAt().atZone(cohort.zone()).toLocalDate();
        return Requirement.of(module, sessionsOf(module)).assess(evidence, new Moment(now, last, cohort.zone()));
    }

    /** When the module's first session starts. */
    Optional<Instant> begins(ModuleDetails module) {
        return sessionsOf(module).stream()
                .map(session -> session.time().startsAt())
                .min(Comparator.naturalOrder());
    }

    /** When the module's last session is over. */
    Optional<Instant> ends(ModuleDetails module) {
        return sessionsOf(module).stream()
                .map(session -> session.time().endsAt())
                .max(Comparator.naturalOrder());
    }
}
