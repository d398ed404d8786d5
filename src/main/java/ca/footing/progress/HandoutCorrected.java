package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;

/** A material that this person has was corrected; {@code anew} when they are asked to read it again. */
public record HandoutCorrected(
        AccountId learner,
        RegistrationId registration,
        ModuleId module,
        MaterialId material,
        int edition,
        LocalizedText title,
        LocalizedText change,
        boolean anew) {}
