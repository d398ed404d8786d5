package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import java.util.List;

/** A person began to wait, or for more cohorts than before; the list may be empty where a rule waits for new ones. */
public record WaitlistJoined(
        EntryId entry, AccountId account, SeriesId series, List<CohortId> cohorts, boolean later, String leaveToken) {}
