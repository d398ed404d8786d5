package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.Cohorts;
import ca.footing.consultation.ConsultationAllowances;
import ca.footing.consultation.ConsultationDesk;
import ca.footing.consultation.ConsultationDraft;
import ca.footing.consultation.Consultations;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryId;
import ca.footing.practice.FacilitatorSignOff;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.Signatures;
import ca.footing.registration.Registrations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets one learner of the demo keep both ledgers, and take a seat in a consultation. */
@Component
@Profile("demo")
class DemoPractice {
    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final PracticeLog log;
    private final Signatures signatures;
    private final DemoSupervision supervision;
    private final FacilitatorSignOff facilitators;
    private final ConsultationDesk desk;
    private final Consultations consultations;
    private final ConsultationAllowances allowances;

    DemoPractice(
            DemoPeople people,
            Cohorts cohorts,
            Registrations registrations,
            PracticeLog log,
            Signatures signatures,
            DemoSupervision supervision,
            FacilitatorSignOff facilitators,
            ConsultationDesk desk,
            Consultations consultations,
            ConsultationAllowances allowances) {
        this.people = people;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.log = log;
        this.signatures = signatures;
        this.supervision = supervision;
        this.facilitators = facilitators;
        this.desk = desk;
        this.consultations = consultations;
        this.allowances = allowances;
    }

    void keep(AccountId registrar, AccountId facilitator, AccountId learner, String code, LocalDate today) {
        var cohort = cohorts.byCode(code);
        people.acting(learner, Role.LEARNER, () -> supervision.keep(today));
        people.acting(learner, Role.LEARNER, () -> programme(code, today));
        people.acting(facilitator, Role.FACILITATOR, () -> {
            var waiting = facilitators.queue();
            facilitators.decide(
                    Map.<EntryId, Decision>of(waiting.getFirst().entry().id(), new Decision.Approve()));
        });
        people.acting(
                registrar, Role.REGISTRAR, () -> allowances.set(cohort.summary().series(), 3));
        people.acting(
                facilitator,
                Role.FACILITATOR,
                () -> List.of(5, 12)
                        .forEach(days -> desk.plan(new ConsultationDraft(
                                cohort.summary().series(),
                                cohort.modules().getFirst(),
                                Ledger.PROGRAMME,
                                days == 5 ? Focus.RESOURCING : Focus.PACING,
                                today.plusDays(days).atTime(17, 30),
                                DemoCohorts.TORONTO,
                                60,
                                6,
                                "https://meet.example.org/consultation"))));
        people.acting(
                learner,
                Role.LEARNER,
                () -> consultations.book(consultations.mine().getFirst().row().id()));
    }

    private void programme(String code, LocalDate today) {
        var place = registrations.mine().stream()
                .filter(each -> each.cohort().code().equals(code))
                .findFirst()
                .orElseThrow();
        var module = cohorts.byCode(code).modules().getFirst();
        var entries = Stream.of(6, 4, 3)
                .map(days -> log.enter(new EntryDraft(
                        today.minusDays(days).atTime(7, 0),
                        DemoCohorts.TORONTO,
                        40,
                        days == 4 ? PracticeKind.TRIAD_OBSERVER : PracticeKind.TRIAD_PRACTITIONER,
                        Focus.GROUNDING,
                        null,
                        null,
                        place.id(),
                        module,
                        "",
                        false)))
                .toList();
        signatures.sendToFacilitators(place.id(), entries.subList(0, 2));
    }
}
