package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.RecordNotFound;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The modules that the caller's own confirmed place works through. */
@Component
class OwnModules {
    private final Registrations registrations;
    private final Syllabi syllabi;

    OwnModules(Registrations registrations, Syllabi syllabi) {
        this.registrations = registrations;
        this.syllabi = syllabi;
    }

    /** @throws RecordNotFound unless the place is the caller's and confirmed */
    Syllabus syllabus(RegistrationId registration) {
        var place = registrations.learning(registration);
        return syllabi.of(place.cohort(), place.booking());
    }

    /** @throws RecordNotFound unless the module is of the caller's confirmed place and asks for that */
    ModuleDetails asking(RegistrationId registration, ModuleId module, Predicate<ModuleDetails> asks) {
        var details = syllabus(registration).module(module);
        if (!asks.test(details)) {
            throw new RecordNotFound();
        }
        return details;
    }
}
