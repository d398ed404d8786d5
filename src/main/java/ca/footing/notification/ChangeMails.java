package ca.footing.notification;

import static java.util.Objects.requireNonNull;

import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.Role;
import ca.footing.change.ChangeKind;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.CohortCancelled;
import ca.footing.change.DecisionDue;
import ca.footing.change.MoneySettled;
import ca.footing.change.PlaceMoved;
import ca.footing.change.PlacePassedOn;
import ca.footing.change.PlaceWithdrawn;
import ca.footing.change.Remedy;
import ca.footing.change.SubstituteInvited;
import ca.footing.cohort.CohortGoesAhead;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.Registrations;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the mails about places that were given up, moved, passed on or cancelled, and whether a cohort takes place. */
@Component
class ChangeMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final LeftSessions sessions;

    ChangeMails(
            MailWriter writer, Accounts accounts, Cohorts cohorts, Registrations registrations, LeftSessions sessions) {
        this.writer = writer;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.sessions = sessions;
    }

    @EventListener
    void on(PlaceWithdrawn event) {
        var person = accounts.contact(event.person());
        var draft = begun(MailKind.PLACE_WITHDRAWN, person, event.cohort(), event.part() ? "part" : "text");
        if (event.byOffice()) {
            draft.paragraph("byOffice");
        }
        var facts = new ArrayList<Letter.Fact>();
        if (event.remedy() != Remedy.NONE) {
            facts.add(
                    draft.fact(event.remedy() == Remedy.REFUND ? "refund" : "credit", money(event.returned(), person)));
        }
        if (event.kept().minor() > 0) {
            facts.add(draft.fact("kept", money(event.kept(), person)));
            facts.add(draft.fact("keptTax", money(event.keptTax(), person)));
        }
        if (!facts.isEmpty()) {
            draft.facts("money", facts);
        }
        draft.paragraph(event.remedy() == Remedy.REFUND ? "bank" : "later");
        var files = sessions.of(event.registration(), person, draft);
        draft.action("action", writer.link(ChangeRoutes.change(event.registration())));
        writer.write(MailKind.PLACE_WITHDRAWN, event.change().toString(), person, draft, files);
    }

    @EventListener
    void on(PlaceMoved event) {
        var person = accounts.contact(event.person());
        var draft = begun(MailKind.PLACE_MOVED, person, event.into(), "text");
        if (!event.back().isZero()) {
            draft.paragraph("back", money(event.back(), person));
        }
        var files = sessions.of(event.left(), person, draft);
        draft.action("action", writer.link(RegistrationRoutes.registration(event.place())));
        writer.write(MailKind.PLACE_MOVED, event.change().toString(), person, draft, files);
    }

    /** To an address that may have no account: in the language of the person who asks. */
    @EventListener
    void on(SubstituteInvited event) {
        var by = accounts.contact(event.by());
        var cohort = cohort(
                registrations.confirmed(event.registration()).orElseThrow().cohort());
        var locale = by.locale();
        var draft = writer.draft(MailKind.SUBSTITUTE_INVITED, locale)
                .paragraph("text", by.name(), title(cohort, by))
                .paragraph("how")
                .action("action", writer.link(ChangeRoutes.substitute(event.token())))
                .fine("until", Formats.instant(event.endsAt(), cohort.zone(), locale));
        writer.write(MailKind.SUBSTITUTE_INVITED, event.invitation().toString(), null, event.email(), draft);
    }

    /** The colleague's own confirmation is written as for any place. */
    @EventListener
    void on(PlacePassedOn event) {
        var person = accounts.contact(event.from());
        var draft = begun(MailKind.PLACE_PASSED_ON, person, event.cohort(), "text")
                .paragraph("payer", accounts.contact(event.heir()).name());
        var files = sessions.of(event.left(), person, draft);
        writer.write(MailKind.PLACE_PASSED_ON, event.change().toString(), person, draft, files);
    }

    @EventListener
    void on(CohortCancelled event) {
        var person = accounts.contact(event.person());
        var kind = event.reminder() ? MailKind.CHOICE_REMINDER : MailKind.COHORT_CANCELLED;
        var zone = cohort(event.cohort()).zone();
        var draft = begun(kind, person, event.cohort(), "text");
        if (!event.why().isEmpty()) {
            draft.paragraph("why", event.why());
        }
        draft.paragraph(
                "choose",
                Formats.instant(event.chooseBy().minusSeconds(60), zone, person.locale()),
                money(event.refund(), person));
        var files = sessions.of(event.registration(), person, draft);
        draft.action("action", writer.link(ChangeRoutes.choose(event.registration())));
        writer.write(kind, event.change().toString(), person, draft, files);
    }

    /** What was chosen for a cancelled cohort, by the person or by the deadline, is on its way. */
    @EventListener
    void on(MoneySettled event) {
        if (event.kind() == ChangeKind.CANCELLATION && event.remedy() == Remedy.REFUND) {
            var person = accounts.contact(event.payer());
            var draft = writer.draft(MailKind.CHOICE_SETTLED, person.locale())
                    .greeting(person.name())
                    .paragraph("text", money(event.returned(), person))
                    .action("action", writer.link(ChangeRoutes.change(event.registration())));
            writer.write(MailKind.CHOICE_SETTLED, event.change().toString(), person, draft);
        }
    }

    @EventListener
    void on(CohortGoesAhead event) {
        for (var taking : registrations.participants(event.cohort())) {
            var person = accounts.contact(taking.account());
            var draft = begun(MailKind.COHORT_GOES_AHEAD, person, event.cohort(), "text")
                    .action("action", writer.link(RegistrationRoutes.registration(taking.registration())));
            writer.write(MailKind.COHORT_GOES_AHEAD, taking.registration().toString(), person, draft);
        }
    }

    /** To everyone of the office who can decide. */
    @EventListener
    void on(DecisionDue event) {
        for (var registrar : accounts.withRole(Role.REGISTRAR)) {
            var draft = writer.draft(MailKind.DECISION_DUE, registrar.locale())
                    .greeting(registrar.name())
                    .paragraph(
                            "text",
                            title(cohort(event.cohort()), registrar),
                            Formats.date(event.decideOn(), registrar.locale()))
                    .paragraph("numbers", event.people(), event.minimum())
                    .action("action", writer.link(ChangeRoutes.officeCohort(event.cohort())));
            writer.write(
                    MailKind.DECISION_DUE,
                    event.cohort() + "/" + event.decideOn() + "/" + registrar.account(),
                    registrar,
                    draft);
        }
    }

    private Draft begun(MailKind kind, Contact person, CohortId cohort, String part) {
        return writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph(part, title(cohort(cohort), person));
    }

    private CohortSummary cohort(CohortId cohort) {
        return requireNonNull(cohorts.summaries(List.of(cohort)).get(cohort));
    }

    private static String title(CohortSummary cohort, Contact person) {
        return cohort.seriesTitle().in(person.locale()) + ", " + cohort.name().in(person.locale());
    }

    private static String money(Money amount, Contact person) {
        return Formats.money(amount, person.locale());
    }
}
