package ca.footing.eligibility;

import ca.footing.account.AccountId;
import java.time.LocalDate;

/** It is time to look into a public register again for that person. */
public record RegisterCheckDue(AccountId person, Register register, LocalDate on) {}
