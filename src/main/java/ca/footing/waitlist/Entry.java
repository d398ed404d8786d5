package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import java.time.Instant;

/** A live entry as its row holds it; {@code rule} has no cohort codes. */
record Entry(EntryId id, AccountId account, SeriesId series, Instant joinedAt, Wish rule) {}
