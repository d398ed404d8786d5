package ca.footing.practice;

import ca.footing.account.AccountId;
import java.time.LocalDate;

/** Practice waits for a facilitator's signature; told at most once for each week that begins on that Monday. */
public record PracticeWaits(AccountId facilitator, int entries, LocalDate since, LocalDate week) {}
