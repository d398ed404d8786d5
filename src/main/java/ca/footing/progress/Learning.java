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

    Completion completion() {
        return Completion.of(
                registration, syllabus.modules().stream().map(this::completion).toList());
    }

    private Completion.ModuleCompletion completion(ModuleDetails module) {
        return new Completion.ModuleCompletion(
                module.summary().id(), state(module), assess(module).metAt());
    }
}
