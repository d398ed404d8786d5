package ca.footing.meeting;

import ca.footing.attendance.Span;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was read: who was there when, and who that is thought to be.
 *
 * @param cohort name of the session's cohort
 * @param people who is expected at the session
 * @param outside how many of the lines lie wholly outside of the session, as they do in another zone
 * @param importedAt when this very report was taken over before; null when it was not
 */
public record MeetingReport(
        CohortSession session,
        LocalizedText cohort,
        ReportSystem system,
        List<Line> lines,
        List<Person> people,
        int outside,
        @Nullable Instant importedAt) {
    /**
     * Somebody in the report.
     *
     * @param key by which the line is known again
     * @param minutes within the session, breaks included
     * @param approximate the report does not say when the person was away, only for how long in all
     */
    public record Line(
            String key, String name, String email, List<Span> spans, int minutes, boolean approximate, Match match) {}
}
