package ca.footing.registration;

import ca.footing.cohort.CohortId;
import org.jspecify.annotations.Nullable;

/** What the office filters registrations by; {@code text} is part of a name or the cohort's code. */
public record RegistrationFilter(
        String text, @Nullable CohortId cohort, @Nullable RegistrationStatus status) {
    public static final RegistrationFilter NONE = new RegistrationFilter("", null, null);
}
