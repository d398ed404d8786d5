package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.LocalizedText;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the registrar enters for a session. */
public record SessionDraft(
        @Nullable ModuleId module,
        LocalizedText title,
        LocalDateTime start,
        LocalDateTime end,
        int breakMinutes,
        Format format,
        String venue,
        @Nullable String joinUrl) {}
