package ca.footing.quiz;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;

/** A person who had used all attempts at a quiz was given one more; {@code granted} counts how many so far. */
public record AttemptGranted(
        AccountId learner, RegistrationId registration, ModuleId module, LocalizedText title, int granted) {}
