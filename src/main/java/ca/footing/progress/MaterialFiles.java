package ca.footing.progress;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.EarlierEditions;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialFile;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.MaterialKind;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out the files of materials: to whom the place belongs, and to the staff of its cohort. */
@Component
class MaterialFiles {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Syllabi syllabi;
    private final Catalogue catalogue;
    private final EarlierEditions editions;
    private final CurrentAccount current;
    private final Clock clock;

    MaterialFiles(
            Registrations registrations,
            Cohorts cohorts,
            Syllabi syllabi,
            Catalogue catalogue,
            EarlierEditions editions,
            CurrentAccount current,
            Clock clock) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.syllabi = syllabi;
        this.catalogue = catalogue;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    MaterialFile file(RegistrationId registration, MaterialId material, @Nullable Integer edition, Locale locale) {
        var place = registrations.confirmed(registration).orElseThrow(RecordNotFound::new);
        refuseStrangers(place);
        var own = place.account().equals(current.require());
        var syllabus = syllabi.of(place.cohort(), place.booking());
        var isHere = syllabus.modules().stream()
                .anyMatch(module -> module.materials().stream()
                        .anyMatch(known -> isPdf(known, material)
                                && (!own
                                        || MaterialWindow.of(known, module, syllabus)
                                                .isOpen(clock.instant()))));
        if (!isHere) {
            throw new RecordNotFound();
        }
        return edition == null ? catalogue.file(material, locale) : editions.file(material, edition, locale);
    }

    private void refuseStrangers(Participant place) {
        if (place.account().equals(current.require())) {
            return;
        }
        if (Stream.of(Role.FACILITATOR, Role.REGISTRAR, Role.OWNER).noneMatch(current::has)) {
            throw new RecordNotFound();
        }
        cohorts.asFacilitator(place.cohort());
    }

    private static boolean isPdf(Material known, MaterialId wanted) {
        return known.id().equals(wanted) && known.kind() == MaterialKind.PDF;
    }
}
