package ca.footing.cohort;

import ca.footing.account.AccountId;
import ca.footing.shared.LocalizedText;

/** The public profile of a facilitator. */
public record Facilitator(
        FacilitatorId id,
        AccountId account,
        String name,
        String credentials,
        String registrationNumber,
        LocalizedText bio,
        LocalizedText conflictOfInterest) {}
