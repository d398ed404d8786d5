package ca.footing.quiz;

import ca.footing.account.PersonName;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;

/** Somebody who has used all attempts at a quiz and not passed it; {@code best} in percent. */
public record UsedUp(
        RegistrationId registration, PersonName person, CohortSummary cohort, ModuleSummary module, int best) {}
