package ca.footing.progress;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialCorrected;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds who has a corrected material: the people of every cohort in which it is open now. */
@Component
class Handouts {
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Syllabi syllabi;
    private final AcknowledgementRepository acknowledgements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handouts(
            Catalogue catalogue,
            Cohorts cohorts,
            Registrations registrations,
            Syllabi syllabi,
            AcknowledgementRepository acknowledgements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.syllabi = syllabi;
        this.acknowledgements = acknowledgements;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MaterialCorrected event) {
        var series = catalogue.module(event.module()).series();
        cohorts.mine().stream()
                .filter(cohort -> cohort.series().equals(series) && cohort.status() != CohortStatus.DRAFT)
                .forEach(cohort -> tell(cohort, event));
    }

    private void tell(CohortSummary cohort, MaterialCorrected event) {
        var syllabus = syllabi.of(cohorts.details(cohort.id()));
        var module = syllabus.module(event.module());
        module.materials().stream()
                .filter(material -> material.id().equals(event.material()))
                .forEach(material -> tell(
                        MaterialWindow.of(material, module, syllabus),
                        material,
                        event,
                        registrations.participants(cohort.id()).stream()
                                .filter(person -> person.booking().includes(event.module()))
                                .toList()));
    }

    /** Where it is closed for good nobody is asked again, because nobody could read it. */
    private void tell(MaterialWindow window, Material material, MaterialCorrected event, List<Participant> people) {
        var now = clock.instant();
        if (event.anew() && !window.isOver(now) && !people.isEmpty()) {
            acknowledgements.askAnew(
                    event.material(),
                    people.stream().map(Participant::registration).toList());
        }
        if (window.isOpen(now)) {
            people.forEach(person -> events.publishEvent(news(person, material, event)));
        }
    }

    private static HandoutCorrected news(Participant person, Material material, MaterialCorrected event) {
        return new HandoutCorrected(
                person.account(),
                person.registration(),
                event.module(),
                event.material(),
                event.edition(),
                material.title(),
                event.change(),
                event.anew());
    }
}
