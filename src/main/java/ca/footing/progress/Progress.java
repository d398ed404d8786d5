package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialFile;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner's way through the modules of a cohort, and what its facilitators see of it. Every method on a registration
 * throws {@link RecordNotFound} unless it is the caller's own confirmed place; modules and materials must be of its
 * series. Everything is open to read and to do at any time.
 */
@Service
@Transactional
public class Progress {
    private final Registrations registrations;
    private final MaterialFiles files;
    private final Syllabi syllabi;
    private final Homes homes;
    private final ModulePages pages;
    private final Boards boards;
    private final AcknowledgementRepository acknowledgements;
    private final Clock clock;

    Progress(
            Registrations registrations,
            MaterialFiles files,
            Syllabi syllabi,
            Homes homes,
            ModulePages pages,
            Boards boards,
            AcknowledgementRepository acknowledgements,
            Clock clock) {
        this.registrations = registrations;
        this.files = files;
        this.syllabi = syllabi;
        this.homes = homes;
        this.pages = pages;
        this.boards = boards;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /** The caller's own home. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public LearnerHome home() {
        return homes.mine();
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public ModuleProgress module(RegistrationId registration, ModuleId module) {
        var place = registrations.learning(registration);
        var syllabus = syllabi.of(place.cohort(), place.booking());
        return pages.of(place, syllabus, syllabus.module(module));
    }

    /**
     * Notes that the caller has read the present edition of a material; a second time changes nothing.
     *
     * @throws MaterialNotOpen while it is not open
     */
    @ForSignedIn
    public void acknowledge(RegistrationId registration, MaterialId id) {
        var syllabus = syllabus(registration);
        for (var module : syllabus.modules()) {
            for (var material : module.materials()) {
                if (material.id().equals(id)) {
                    acknowledge(registration, material, MaterialWindow.of(material, module, syllabus));
                    return;
                }
            }
        }
        throw new RecordNotFound();
    }

    private void acknowledge(RegistrationId registration, Material material, MaterialWindow window) {
        if (!window.isOpen(clock.instant())) {
            throw new MaterialNotOpen();
        }
        var edition = material.edition().number();
        if (!acknowledgements.existsById(new Acknowledgement.Id(registration, material.id(), edition))) {
            acknowledgements.save(new Acknowledgement(registration, material.id(), edition, clock.instant()));
        }
    }

    /**
     * The PDF of a material, in that language if it exists, or of an earlier edition of it: for the owner of a confirmed place in a cohort of its
     * series, and for the staff of that cohort.
     *
     * @param edition null for the present one
     * @throws RecordNotFound for anyone and anything else
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public MaterialFile file(
            RegistrationId registration, MaterialId material, @Nullable Integer edition, Locale locale) {
        return files.file(registration, material, edition, locale);
    }

    /** @throws RecordNotFound unless the caller facilitates the cohort or is of the office */
    @ForFacilitators
    @Transactional(readOnly = true)
    public Board board(CohortId cohort) {
        return boards.board(cohort);
    }

    private Syllabus syllabus(RegistrationId registration) {
        var place = registrations.learning(registration);
        return syllabi.of(place.cohort(), place.booking());
    }
}
