package ca.footing.progress.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.SeriesId;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.WrittenRule;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;

/** What completes the modules of a series, as sentences, and how long there is for it. */
@Route(ProgressRoutes.COMPLETION)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CompletionView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final transient CompletionRules rules;
    private final Paragraph eyebrow = new Paragraph();
    private final IntegerField months = new IntegerField();
    private final Div crumbs = new Div();
    private final Div modules = new Div();
    private SeriesId series = SeriesId.next();

    CompletionView(CompletionRules rules) {
        this.rules = rules;
        eyebrow.addClassName("eyebrow");
        months.setLabel(getTranslation("progress.completion.months"));
        months.setHelperText(getTranslation("progress.completion.monthsHelp"));
        months.setMin(1);
        months.setMax(120);
        months.setStepButtonsVisible(true);
        addClassNames("completion-view", "page");
        var window = new HeadedSection(
                getTranslation("progress.completion.window"),
                Page.of(
                        "panel stack",
                        months,
                        new Div(new Button(getTranslation("progress.completion.keep"), _ -> keep()))));
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("progress.completion.lede"))),
                new HeadedSection(getTranslation("progress.completion.modules"), modules),
                window);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        series = RouteIds.of(event, "seriesId", SeriesId::new);
        var title = rules.series(series).summary().title().in(getLocale());
        eyebrow.setText(title);
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(new Anchor(CatalogueRoutes.detail(series), title)));
        months.setValue(rules.months(series));
        modules.removeAll();
        modules.add(table(rules.of(series)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.completion.title");
    }

    private DataTable table(List<WrittenRule> written) {
        var table = new DataTable(
                getTranslation("progress.completion.modules"),
                List.of(
                        getTranslation("progress.completion.modules"),
                        getTranslation("progress.rule.preview"),
                        getTranslation("progress.completion.change")));
        written.forEach(rule -> {
            var module = rule.module().summary();
            var at = rule.at();
            var version = at == null
                    ? getTranslation("progress.completion.usual")
                    : getTranslation(
                            "progress.completion.version",
                            rule.number(),
                            Formats.date(at.atZone(ZONE).toLocalDate(), getLocale()));
            var change = Page.buttonLink(
                    ProgressRoutes.completionRule(module.id()), getTranslation("progress.completion.change"));
            change.setAriaLabel(getTranslation("progress.completion.changeNamed", module.position()));
            table.row(
                    new Span(getTranslation(
                            "progress.home.module",
                            module.position(),
                            module.title().in(getLocale()))),
                    DataTable.lines(new Span(rules.sentence(rule.rule(), rule.module(), getLocale())), version),
                    change);
        });
        return table;
    }

    private void keep() {
        rules.changeMonths(series, months.getValue());
        Notify.done(getTranslation("progress.completion.kept"));
    }
}
