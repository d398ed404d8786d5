package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;

/** What was decided about the money of a change has been set in motion. Published in that transaction. */
public record MoneySettled(
        PlaceChangeId change,
        ChangeKind kind,
        RegistrationId registration,
        AccountId payer,
        Remedy remedy,
        Money returned) {}
