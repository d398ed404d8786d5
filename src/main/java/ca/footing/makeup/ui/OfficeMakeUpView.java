package ca.footing.makeup.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.makeup.MakeUpRoutes;
import ca.footing.makeup.MakeUpRule;
import ca.footing.makeup.MakeUpRules;
import ca.footing.makeup.OfficeMakeUp;
import ca.footing.makeup.OfficeMakeUps;
import ca.footing.makeup.RuleOrigin;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What making up takes in a cohort, and who has something to make up. */
@Route(MakeUpRoutes.OFFICE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class OfficeMakeUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MakeUpRules rules;
    private final transient OfficeMakeUps makeUps;
    private final transient CohortPlanning planning;
    private final Anchor cohortLink = new Anchor();
    private final Paragraph origin = new Paragraph();
    private final RuleForm form = new RuleForm(this::setForCohort, this::setForSeries);
    private final Div people = Page.of("stack");
    private transient CohortId id = CohortId.next();

    OfficeMakeUpView(MakeUpRules rules, OfficeMakeUps makeUps, CohortPlanning planning) {
        this.rules = rules;
        this.makeUps = makeUps;
        this.planning = planning;
        addClassNames("page", "office-make-up-view");
        add(
                Page.breadcrumbs(
                        new Anchor(CohortRoutes.OFFICE_LIST, getTranslation("cohort.office.title")), cohortLink),
                Page.of("page-head", new H1(getPageTitle()), Page.lede(getTranslation("makeup.office.lede"))),
                Page.of("stack", new H2(getTranslation("makeup.office.rule")), origin, form),
                people);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "cohortId", CohortId::new);
        var cohort = planning.cohort(id).summary();
        cohortLink.setText(cohort.name().in(getLocale()));
        cohortLink.setHref("/" + CohortRoutes.office(id));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("makeup.office.title");
    }

    private void show() {
        var inForce = rules.of(id);
        origin.setText(getTranslation("makeup.origin." + inForce.scope()));
        form.show(inForce.rule());
        var rows = makeUps.of(id);
        people.removeAll();
        people.add(new H2(getTranslation("makeup.office.people")));
        people.add(rows.isEmpty() ? new Paragraph(getTranslation("makeup.office.nobody")) : table(rows));
    }

    private Component table(List<OfficeMakeUp> rows) {
        var table = new DataTable(
                getTranslation("makeup.office.people"),
                List.of(
                        getTranslation("makeup.office.person"),
                        getTranslation("makeup.office.missed"),
                        getTranslation("makeup.office.state"),
                        getTranslation("makeup.office.seats"),
                        getTranslation("makeup.office.until")));
        rows.forEach(row -> table.row(
                DataTable.lines(new Span(row.name().preferredName()), row.name().legalName()),
                DataTable.lines(
                        new Span(row.session().title().in(getLocale())),
                        Formats.shortDate(row.session().time().start().toLocalDate(), getLocale())),
                state(row),
                new Span(
                        row.seats().isEmpty()
                                ? getTranslation("makeup.office.noSeat")
                                : row.seats().stream()
                                        .map(session -> Words.when(session.time(), getLocale()))
                                        .collect(Collectors.joining("; "))),
                new Span(Formats.shortDate(row.until(), getLocale()))));
        return table;
    }

    private Component state(OfficeMakeUp row) {
        if (row.missing() == 0) {
            return new Badge(
                    Badge.Tone.SUCCESS, "met", getTranslation("makeup.office.done", Formats.minutes(row.madeUp())));
        }
        return new Badge(
                row.seats().isEmpty() ? Badge.Tone.WARNING : Badge.Tone.INFO,
                row.seats().isEmpty() ? "missing" : "waiting",
                getTranslation("makeup.missed.missing", Formats.minutes(row.missing())));
    }

    private void setForCohort(MakeUpRule rule) {
        rules.setForCohort(id, rule);
        saved(RuleOrigin.Scope.COHORT);
    }

    private void setForSeries(MakeUpRule rule) {
        rules.setForSeries(id, rule);
        saved(RuleOrigin.Scope.SERIES);
    }

    private void saved(RuleOrigin.Scope scope) {
        show();
        Notify.done(getTranslation("makeup.saved." + scope));
    }
}
