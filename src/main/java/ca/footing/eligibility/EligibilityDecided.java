package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;

/** Staff decided. Published in the deciding transaction: a held seat goes on to payment, or is given back. */
public record EligibilityDecided(SeriesId series, AccountId person, boolean approved) {}
