package ca.footing.evaluation.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortRoutes;
import ca.footing.evaluation.AnswerKind;
import ca.footing.evaluation.EvaluationReport;
import ca.footing.evaluation.EvaluationReports;
import ca.footing.evaluation.EvaluationRoutes;
import ca.footing.evaluation.Section;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What people said of a cohort, as far as enough of them said it; when the rest is shown stands there too. */
@Route(EvaluationRoutes.REPORT)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class EvaluationReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EvaluationReports reports;
    private final Paragraph eyebrow = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();

    EvaluationReportView(EvaluationReports reports) {
        this.reports = reports;
        eyebrow.addClassName("eyebrow");
        count.addClassName("result-line");
        content.addClassNames("stack", "wide");
        addClassNames("evaluation-report-view", "page");
        add(
                Page.breadcrumbs(new Anchor(CohortRoutes.MINE, getTranslation("evaluation.report.cohorts"))),
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("evaluation.report.lede"))),
                count,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = reports.of(RouteIds.of(event, "cohortId", CohortId::new));
        eyebrow.setText(report.cohort().name().in(getLocale()));
        count.setText(getTranslation("evaluation.report.count", report.senders(), report.places()));
        content.removeAll();
        content.add(new Banner(
                Tone.INFO,
                "shield",
                getTranslation("evaluation.report.privacyTitle"),
                getTranslation(
                        "evaluation.report.privacy",
                        report.together(),
                        Formats.date(
                                report.shownFrom()
                                        .atZone(report.cohort().zone())
                                        .toLocalDate(),
                                getLocale()))));
        if (report.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("evaluation.report.emptyTitle"), getTranslation("evaluation.report.emptyText")));
        } else {
            show(report);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.report.title");
    }

    private void show(EvaluationReport report) {
        for (var section : Section.values()) {
            var rated = report.results().stream()
                    .filter(one -> one.item().section() == section && one.item().kind() == AnswerKind.RATING)
                    .toList();
            var title = getTranslation("evaluation.section." + section);
            if (!rated.isEmpty()) {
                content.add(Page.of("stack", new H2(title), new RatingTable(title, rated, report.together())));
            }
        }
        report.results().stream()
                .filter(one -> one.item().kind() == AnswerKind.WORDS)
                .forEach(one -> content.add(new WordsList(one, report.together())));
    }
}
