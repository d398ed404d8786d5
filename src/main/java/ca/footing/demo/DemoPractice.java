package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.account.Role;
import ca.footing.cohort.Cohorts;
import ca.footing.consultation.ConsultationAllowances;
import ca.footing.consultation.ConsultationDesk;
import ca.footing.consultation.ConsultationDraft;
import ca.footing.consultation.Consultations;
import ca.footing.practice.Counters;
import ca.footing.practice.Credential;
import ca.footing.practice.CredentialKind;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryId;
import ca.footing.practice.FacilitatorSignOff;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.SignOff;
import ca.footing.practice.SignRequested;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDraft;
import ca.footing.practice.SupervisorId;
import ca.footing.practice.SupervisorStatement;
import ca.footing.practice.Supervisors;
import ca.footing.registration.Registrations;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets one learner of the demo keep both ledgers: signed, waiting and open entries, and a seat in a consultation. */
@Component
@Profile("demo")
class DemoPractice {
    private static final String NUMBER = "001234";

    private final DemoPeople people;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final PracticeLog log;
    private final Supervisors supervisors;
    private final Signatures signatures;
    private final SignOff signOff;
    private final FacilitatorSignOff facilitators;
    private final Counters counters;
    private final ConsultationDesk desk;
    private final Consultations consultations;
    private final ConsultationAllowances allowances;
    private @Nullable String token;

    DemoPractice(
            DemoPeople people,
            Cohorts cohorts,
            Registrations registrations,
            PracticeLog log,
            Supervisors supervisors,
            Signatures signatures,
            SignOff signOff,
            FacilitatorSignOff facilitators,
            Counters counters,
            ConsultationDesk desk,
            Consultations consultations,
            ConsultationAllowances allowances) {
        this.people = people;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.log = log;
        this.supervisors = supervisors;
        this.signatures = signatures;
        this.signOff = signOff;
        this.facilitators = facilitators;
        this.counters = counters;
        this.desk = desk;
        this.consultations = consultations;
        this.allowances = allowances;
    }

    /** The link of the demo's mail to the supervisor, as that supervisor would follow it. */
    @EventListener
    void on(SignRequested event) {
        token = event.token();
    }

    void keep(AccountId registrar, AccountId facilitator, AccountId learner, String code, LocalDate today) {
        var cohort = cohorts.byCode(code);
        people.acting(learner, Role.LEARNER, () -> supervision(today));
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

    private void supervision(LocalDate today) {
        var supervisor = supervisors.record(new SupervisorDraft(
                "Ruth Okafor",
                new EmailAddress("ruth.okafor@example.org"),
                Languages.ENGLISH,
                College.CRPO,
                NUMBER,
                List.of(
                        new Credential(CredentialKind.DEFINITION, LocalDate.of(2019, 4, 1), null),
                        new Credential(CredentialKind.DIRECTED_LEARNING, LocalDate.of(2019, 4, 1), null))));
        var signed = new ArrayList<EntryId>();
        for (var week = 3; week < 9; week++) {
            signed.add(hour(supervisor, today.minusWeeks(week), week % 3 == 0));
        }
        signatures.send(supervisor, signed);
        var link = java.util.Objects.requireNonNull(token);
        var secret = signOff.confirm(link, NUMBER);
        signOff.decide(
                secret,
                new SupervisorStatement("Registered Psychotherapist", College.CRPO, true, true, true),
                Map.of(
                        signOff.desk(secret).batches().getFirst().id(),
                        signed.stream().collect(Collectors.toMap(id -> id, _ -> new Decision.Approve()))));
        signatures.send(
                supervisor,
                Stream.of(1, 2)
                        .map(week -> hour(supervisor, today.minusWeeks(week), false))
                        .toList());
        counters.declareContact(212, today.minusDays(1));
    }

    private EntryId hour(SupervisorId supervisor, LocalDate day, boolean group) {
        return log.enter(new EntryDraft(
                day.atTime(8, 0),
                DemoCohorts.TORONTO,
                group ? 90 : 50,
                group ? PracticeKind.GROUP : PracticeKind.INDIVIDUAL,
                group ? Focus.ETHICS : Focus.PACING,
                group ? 4 : null,
                supervisor,
                null,
                null,
                "",
                false));
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
