package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.RecordNotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a place in a cohort works through: the modules of its series that are booked, and the sessions that teach them. */
record Syllabus(
        CohortSummary cohort, Booking booking, List<CohortSession> sessions, SeriesDetails series, Terms terms) {
    Syllabus {
        sessions = booking.of(sessions);
    }

    List<ModuleDetails> modules() {
        return series.modules().stream()
                .filter(module -> booking.includes(module.summary().id()))
                .toList();
    }

    /** The part of it that somebody else has booked; this one must be of the whole cohort. */
    Syllabus of(Booking other) {
        return new Syllabus(cohort, other, sessions, series, terms);
    }

    /** The same on other terms. */
    Syllabus with(Terms others) {
        return new Syllabus(cohort, booking, sessions, series, others);
    }

    /** @throws RecordNotFound when the series has no such module, or it is not booked */
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
        var rule = terms.rule(module);
        return Requirement.of(rule, module, sessionsOf(module), material -> MaterialWindow.of(material, module, this))
                .assess(evidence, moment(evidence.moreDays(), now));
    }

    /** The last day whose work counts; null without a window. */
    @Nullable
    LocalDate until(int moreDays) {
        return terms.months() == null
                ? null
                : firstDay().plusMonths(terms.months()).plusDays(moreDays);
    }

    /** The day of the first booked session, from which a window runs. */
    LocalDate firstDay() {
        return sessions.stream()
                .map(session -> session.time().start().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseGet(() -> cohort.startsAt().atZone(cohort.zone()).toLocalDate());
    }

    private Moment moment(int moreDays, Instant now) {
        var last = cohort.endsAt().atZone(cohort.zone()).toLocalDate();
        return new Moment(now, last, cohort.zone(), until(moreDays));
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
