package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a learner sees of their own attendance: every record ever made, and who made it. */
@Service
@Transactional(readOnly = true)
public class MyAttendance {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Attendance attendance;
    private final PresenceBook book;
    private final RecordHistory history;
    private final AbsenceNoticeRepository notices;
    private final AttendanceAppealRepository appeals;
    private final Clock clock;

    MyAttendance(
            Registrations registrations,
            Cohorts cohorts,
            Attendance attendance,
            PresenceBook book,
            RecordHistory history,
            AbsenceNoticeRepository notices,
            AttendanceAppealRepository appeals,
            Clock clock) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.book = book;
        this.history = history;
        this.notices = notices;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless it is the caller's confirmed place */
    @ForSignedIn
    public Sheet of(RegistrationId registration) {
        var place = registrations.learning(registration);
        var sessions = place.booking().of(cohorts.sessions(place.cohort()));
        var page = book.read(sessions);
        var counted = attendance.of(registration, place.cohort());
        var entries = history.of(registration);
        var absences = notices.of(registration).stream()
                .collect(Collectors.toMap(AbsenceRow::session, AbsenceRow::announcedAt));
        var asked = appeals.findByRegistration(registration).stream()
                .map(AttendanceAppeal::facts)
                .collect(Collectors.groupingBy(Appeal::session));
        var now = clock.instant();
        return new Sheet(
                Objects.requireNonNull(
                                cohorts.summaries(List.of(place.cohort())).get(place.cohort()))
                        .name(),
                sessions.stream()
                        .map(session -> new MySession(
                                session,
                                page.attended(session, registration),
                                Objects.requireNonNull(counted.get(session.id())),
                                session.hasBegun(now),
                                absences.get(session.id()),
                                entries.getOrDefault(session.id(), List.of()),
                                asked.getOrDefault(session.id(), List.of()),
                                now))
                        .toList());
    }

    /** @param cohort its name */
    public record Sheet(LocalizedText cohort, List<MySession> sessions) {}

    /**
     * One session of the place.
     *
     * @param attended here, without what was made up elsewhere
     * @param counted with what was made up elsewhere
     * @param absence when the person said that they would not come; null when they did not
     * @param entries every record, newest first
     * @param appeals every question about a record
     */
    public record MySession(
            CohortSession session,
            Attended attended,
            Presence counted,
            boolean begun,
            @Nullable Instant absence,
            List<RecordEntry> entries,
            List<Appeal> appeals,
            Instant now) {
        /** Whether the record that counts can be appealed: it is younger than 30 days and was not appealed yet. */
        public boolean mayAppeal() {
            return attended.recorded()
                    && !entries.isEmpty()
                    && !now.isAfter(entries.getFirst().at().plus(Appeals.WITHIN))
                    && appeals.stream()
                            .noneMatch(appeal ->
                                    appeal.revision() == entries.getFirst().revision());
        }
    }
}
