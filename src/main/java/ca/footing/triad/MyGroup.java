package ca.footing.triad;

import ca.footing.cohort.CohortSession;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;

/**
 * The group that a person practises in.
 *
 * @param own their place among the members
 */
public record MyGroup(
        CohortSession session, LocalizedText series, int roundMinutes, PracticeGroup group, RegistrationId own) {}
