package ca.footing.eligibility;

import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the office reads it.
 *
 * @param sentence what it asks for, in plain words
 * @param until the last day on which it holds
 */
public record RuleRow(
        RuleId id,
        RuleKind kind,
        LocalizedText sentence,
        LocalDate from,
        @Nullable LocalDate until,
        boolean inForce) {}
