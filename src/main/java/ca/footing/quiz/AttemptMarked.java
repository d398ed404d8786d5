package ca.footing.quiz;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;

/** A facilitator has judged the last words of an attempt: it counts now. */
public record AttemptMarked(
        QuizAttemptId attempt,
        AccountId learner,
        RegistrationId registration,
        ModuleId module,
        LocalizedText title,
        boolean passed) {}
