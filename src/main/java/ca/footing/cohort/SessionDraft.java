package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar enters for a session.
 *
 * @param seats more than the cohort has, for people who book single modules; null for as many as the cohort
 */
public record SessionDraft(
        @Nullable ModuleId module,
        LocalizedText title,
        LocalDateTime start,
        LocalDateTime end,
        SessionBreaks breaks,
        Format format,
        String venue,
        @Nullable String joinUrl,
        @Nullable Integer seats) {
    /** With as many seats as the cohort, and one break of so many minutes in its middle. */
    public SessionDraft(
            @Nullable ModuleId module,
            LocalizedText title,
            LocalDateTime start,
            LocalDateTime end,
            int breakMinutes,
            Format format,
            String venue,
            @Nullable String joinUrl) {
        this(module, title, start, end, SessionBreaks.halfway(start, end, breakMinutes), format, venue, joinUrl, null);
    }
}
