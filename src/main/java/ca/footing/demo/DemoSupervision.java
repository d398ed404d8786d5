package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.account.Role;
import ca.footing.practice.AgreementShelf;
import ca.footing.practice.Counters;
import ca.footing.practice.Credential;
import ca.footing.practice.CredentialKind;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryId;
import ca.footing.practice.Focus;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.ReturnReason;
import ca.footing.practice.SignOff;
import ca.footing.practice.SignRequested;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDraft;
import ca.footing.practice.SupervisorId;
import ca.footing.practice.SupervisorStatement;
import ca.footing.practice.Supervisors;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.PdfPrinter;
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

/** Clinical supervision of the demo: two learners of one supervisor, whose link opens what both sent. */
@Component
@Profile("demo")
class DemoSupervision {
    private static final String NUMBER = "001234";

    private final DemoPeople people;
    private final PracticeLog log;
    private final Supervisors supervisors;
    private final Signatures signatures;
    private final AgreementShelf agreements;
    private final PdfPrinter printer;
    private final SignOff signOff;
    private final Counters counters;
    private @Nullable String token;

    DemoSupervision(
            DemoPeople people,
            PracticeLog log,
            Supervisors supervisors,
            Signatures signatures,
            AgreementShelf agreements,
            PdfPrinter printer,
            SignOff signOff,
            Counters counters) {
        this.people = people;
        this.log = log;
        this.supervisors = supervisors;
        this.signatures = signatures;
        this.agreements = agreements;
        this.printer = printer;
        this.signOff = signOff;
        this.counters = counters;
    }

    /** The link of the demo's mail to the supervisor, as that supervisor would follow it. */
    @EventListener
    void on(SignRequested event) {
        token = event.token();
    }

    /** Somebody else whom the same supervisor guides, so that one link opens what two learners sent. */
    void alsoSupervised(AccountId colleague, LocalDate today) {
        people.acting(colleague, Role.LEARNER, () -> {
            var supervisor = supervisors.record(ruth());
            signatures.send(supervisor, List.of(hour(supervisor, today.minusDays(10), false)));
        });
    }

    private static SupervisorDraft ruth() {
        return new SupervisorDraft(
                "Ruth Okafor",
                new EmailAddress("ruth.okafor@example.org"),
                Languages.ENGLISH,
                College.CRPO,
                NUMBER,
                List.of(
                        new Credential(CredentialKind.DEFINITION, LocalDate.of(2019, 4, 1), null),
                        new Credential(CredentialKind.DIRECTED_LEARNING, LocalDate.of(2019, 4, 1), null),
                        new Credential(CredentialKind.ATTESTATION, LocalDate.of(2019, 4, 1), null)));
    }

    /** Six signed hours, one sent back, two that wait; an agreement whose end the learner is told of. */
    void keep(LocalDate today) {
        var supervisor = supervisors.record(ruth());
        agreements.add(supervisor, today.minusMonths(11), today.plusDays(24), agreement());
        var signed = new ArrayList<EntryId>();
        for (var week = 3; week < 9; week++) {
            signed.add(hour(supervisor, today.minusWeeks(week), week % 3 == 0));
        }
        signed.add(hour(supervisor, today.minusWeeks(9), false));
        signatures.send(supervisor, signed);
        var link = java.util.Objects.requireNonNull(token);
        var secret = signOff.confirm(link, NUMBER);
        signOff.decide(
                secret,
                new SupervisorStatement("Registered Psychotherapist", College.CRPO, true, true, true),
                Map.of(
                        signOff.desk(secret).batches().getFirst().id(),
                        signed.stream()
                                .collect(Collectors.toMap(
                                        id -> id,
                                        id -> id.equals(signed.getLast())
                                                ? new Decision.GiveBack(ReturnReason.MINUTES)
                                                : new Decision.Approve()))));
        signatures.send(
                supervisor,
                Stream.of(1, 2)
                        .map(week -> hour(supervisor, today.minusWeeks(week), false))
                        .toList());
        counters.declareContact(212, today.minusDays(1));
    }

    private byte[] agreement() {
        return printer.draw("""
                <!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"/><title>Supervision agreement</title>
                <meta name="description" content="Supervision agreement of the demo"/></head>
                <body><h1>Supervision agreement</h1><p>A demonstration: nobody has signed this.</p></body></html>
                """);
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
}
