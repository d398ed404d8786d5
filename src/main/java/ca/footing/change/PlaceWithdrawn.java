package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;

/** A person left a place, or some modules of it. Published in that transaction. {@code byOffice}: the office did it for them. */
public record PlaceWithdrawn(
        PlaceChangeId change,
        RegistrationId registration,
        AccountId person,
        CohortId cohort,
        Remedy remedy,
        Money returned,
        Money kept,
        Money keptTax,
        boolean part,
        boolean byOffice) {}
