package ca.footing.registration.ui;

import ca.footing.account.PersonName;
import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.mailbox.Mailboxes;
import ca.footing.mailbox.ui.ReturnedBadge;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.registration.RosterEntry;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who takes part in a cohort: names, pronouns, standing, paid, agreement; cards on a phone, a plain list on paper. */
@Route(RegistrationRoutes.ROSTER)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class RosterView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Mailboxes mailboxes;

    private final PageHead head = new PageHead(getPageTitle());
    private final Paragraph counts = new Paragraph();
    private final Div actions = new Div();
    private final Div content = new Div();

    RosterView(Registrations registrations, Cohorts cohorts, Mailboxes mailboxes) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.mailboxes = mailboxes;
        actions.addClassNames("actions", "no-print");
        var section = new Div(counts, actions);
        section.addClassName("section-head");
        content.addClassName("stack");
        addClassNames("roster-view", "page");
        add(head, section, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = RouteIds.of(event, "cohortId", CohortId::new);
        var summary = cohorts.asFacilitator(cohort).summary();
        head.show(summary.seriesTitle().in(getLocale()) + " · " + summary.name().in(getLocale()), getPageTitle());
        show(cohort, registrations.roster(cohort));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.roster.title");
    }

    private void show(CohortId cohort, List<RosterEntry> people) {
        var confirmed = people.stream()
                .filter(person -> person.status() == RegistrationStatus.CONFIRMED)
                .count();
        counts.setText(getTranslation("registration.roster.counts", confirmed, people.size() - confirmed));
        var print = new Button(
                getTranslation("registration.roster.print"),
                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        actions.removeAll();
        var needs = new Anchor(RegistrationRoutes.sharedNeeds(cohort), getTranslation("registration.roster.needs"));
        needs.addClassName("button-link");
        var certificates =
                new Anchor("cohorts/" + cohort + "/certificates", getTranslation("registration.roster.certificates"));
        certificates.addClassName("button-link");
        actions.add(progress(cohort), certificates, needs, print);
        content.removeAll();
        content.add(people.isEmpty() ? empty() : table(people));
    }

    /** The board's module builds on this one, so its address stands here as text. */
    private Anchor progress(CohortId cohort) {
        var link = new Anchor("cohorts/" + cohort + "/progress", getTranslation("registration.roster.progress"));
        link.addClassName("button-link");
        return link;
    }

    private Component empty() {
        return new EmptyState(
                getTranslation("registration.roster.emptyTitle"), getTranslation("registration.roster.emptyText"));
    }

    private DataTable table(List<RosterEntry> people) {
        var table = new DataTable(
                getTranslation("registration.roster.caption"),
                List.of(
                        getTranslation("registration.roster.name"),
                        getTranslation("registration.roster.standing"),
                        getTranslation("registration.roster.payment"),
                        getTranslation("registration.roster.agreement")));
        var returned = mailboxes.returned(
                people.stream().map(entry -> entry.person().account()).toList());
        people.forEach(entry -> table.row(
                name(entry.person(), returned.containsKey(entry.person().account())),
                standing(entry),
                payment(entry),
                agreement(entry)));
        return table;
    }

    private Span name(PersonName person, boolean mailComesBack) {
        var sub = new Span(
                person.pronouns().isEmpty() || person.legalName().equals(person.preferredName())
                        ? person.pronouns()
                        : person.legalName() + " · " + person.pronouns());
        sub.addClassName("sub");
        return ReturnedBadge.beside(new Span(new Span(person.preferredName()), sub), mailComesBack);
    }

    private Span standing(RosterEntry entry) {
        var words = new Span(getTranslation("account.category." + entry.person().category()));
        if (entry.booking().isWhole()) {
            return words;
        }
        var sub = new Span(getTranslation(
                "registration.booking.some", entry.booking().modules().size()));
        sub.addClassName("sub");
        return new Span(words, sub);
    }

    private Badge payment(RosterEntry entry) {
        return entry.paid()
                ? new Badge(Tone.SUCCESS, "met", getTranslation("registration.roster.paid"))
                : new Badge(Tone.INFO, "waiting", getTranslation("registration.status." + entry.status()));
    }

    private Badge agreement(RosterEntry entry) {
        return entry.agreementSigned()
                ? new Badge(Tone.SUCCESS, "met", getTranslation("registration.roster.signed"))
                : new Badge(Tone.NEUTRAL, "missing", getTranslation("registration.roster.unsigned"));
    }
}
