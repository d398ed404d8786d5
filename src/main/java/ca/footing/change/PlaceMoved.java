package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;

/** A person's place is in another cohort now. Published in that transaction. {@code back}: what comes back, or zero. */
public record PlaceMoved(
        PlaceChangeId change,
        AccountId person,
        RegistrationId left,
        CohortId from,
        RegistrationId place,
        CohortId into,
        Money back) {}
