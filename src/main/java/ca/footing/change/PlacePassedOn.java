package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;

/** A colleague has taken a place. Published in that transaction; who paid stays the payer. */
public record PlacePassedOn(
        PlaceChangeId change,
        AccountId from,
        AccountId heir,
        RegistrationId left,
        RegistrationId place,
        CohortId cohort) {}
