package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;

/** The office answered a person's request. */
public record NeedAnswered(RegistrationId registration, AccountId person) {}
