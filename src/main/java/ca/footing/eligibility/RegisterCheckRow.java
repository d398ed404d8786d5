package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Category;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One look into a register.
 *
 * @param registrationNumber the number in the profile when it was looked up
 * @param category the category in the profile when it was looked up
 * @param latest whether no later look is recorded
 */
public record RegisterCheckRow(
        AccountId account,
        Register register,
        String registrationNumber,
        Category category,
        RegisterOutcome outcome,
        String terms,
        Instant checkedAt,
        String checkedBy,
        LocalDate nextCheckOn,
        boolean latest) {}
