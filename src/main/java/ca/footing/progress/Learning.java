package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.registration.RegistrationId;
import java.time.Instant;

/** One confirmed place with what it works through and what was done by now. */
record Learning(RegistrationId registration, Syllabus syllabus, Evidence evidence, Instant now) {
    Assessment assess(ModuleDetails module) {
        return syllabus.assess(module, evidence, now);
    }

    ModuleState state(ModuleDetails module) {
        return ModuleState.of(
                assess(module), evidence.isTouched(module.summary().id()));
    }
}
