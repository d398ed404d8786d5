package ca.footing.eligibility;

import java.time.LocalDate;

/** What was seen in a register; {@code terms} are the terms, conditions or limitations shown there, in its own words. */
public record RegisterCheckDraft(Register register, RegisterOutcome outcome, String terms, LocalDate nextCheckOn) {
    public static final int MAX_TERMS = 1000;
}
