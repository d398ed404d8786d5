package ca.footing.credential;

import ca.footing.registration.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * One person of a cohort as the office sees what they attended.
 *
 * @param name as they want to be called
 * @param present clock minutes, with those made up elsewhere
 * @param held clock minutes of the sessions that were recorded for them
 * @param letter the newest one that stands, in any language
 */
public record PaperRow(
        RegistrationId registration,
        String name,
        int present,
        int held,
        @Nullable IssuedPaper letter) {}
