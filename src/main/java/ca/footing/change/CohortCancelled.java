package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;
import java.time.Instant;

/**
 * A person's cohort was cancelled by us, and they choose until then. Published for each person in the cancelling
 * transaction; {@code reminder}: the same again because the deadline comes near.
 *
 * @param why what the office tells them
 */
public record CohortCancelled(
        PlaceChangeId change,
        AccountId person,
        RegistrationId registration,
        CohortId cohort,
        Money refund,
        String why,
        Instant chooseBy,
        boolean reminder) {}
