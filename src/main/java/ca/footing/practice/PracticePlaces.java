package ca.footing.practice;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.LocalizedText;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops that the caller may enter practice for. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class PracticePlaces {
    private final Registrations registrations;
    private final Catalogue catalogue;

    PracticePlaces(Registrations registrations, Catalogue catalogue) {
        this.registrations = registrations;
        this.catalogue = catalogue;
    }

    /** A place with the modules that are booked. */
    public record PracticePlace(
            RegistrationId registration, LocalizedText series, LocalizedText cohort, List<ModuleSummary> modules) {}

    /** The caller's confirmed places, newest first. */
    public List<PracticePlace> mine() {
        return registrations.mine().stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .map(this::place)
                .toList();
    }

    private PracticePlace place(MyRegistration place) {
        var modules = catalogue.modules(place.cohort().series()).stream()
                .filter(module -> place.booking().includes(module.id()))
                .toList();
        return new PracticePlace(
                place.id(), place.cohort().seriesTitle(), place.cohort().name(), modules);
    }
}
