package ca.footing.eligibility.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.SeriesId;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.EligibilityRules;
import ca.footing.eligibility.RuleDraft;
import ca.footing.eligibility.RuleRow;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who may take a series: its rules in plain sentences, with the days on which they hold. */
@Route(EligibilityRoutes.RULES)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class RulesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EligibilityRules rules;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div list = new Div();
    private SeriesId series = SeriesId.next();

    RulesView(EligibilityRules rules) {
        this.rules = rules;
        eyebrow.addClassName("eyebrow");
        var add = new Button(getTranslation("eligibility.rules.add"), _ -> addRule());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("rules-view", "page");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("eligibility.rules.lede")),
                        Page.of("actions", add)),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        series = RouteIds.of(event, "seriesId", SeriesId::new);
        var title = rules.series(series).title().in(getLocale());
        eyebrow.setText(title);
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(new Anchor(CatalogueRoutes.detail(series), title)));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.rules.title");
    }

    private void show() {
        var found = rules.of(series);
        list.removeAll();
        list.add(
                found.isEmpty()
                        ? Page.empty(
                                getTranslation("eligibility.rules.emptyTitle"),
                                getTranslation("eligibility.rules.emptyText"))
                        : new RuleTable(found, rules.today(), this::end));
    }

    private void addRule() {
        new RuleDialog(rules.choices(series), rules.today(), this::keep).open();
    }

    private void keep(RuleDraft draft) {
        rules.add(series, draft);
        Notify.done(getTranslation("eligibility.rules.added"));
        show();
    }

    private void end(RuleRow rule) {
        Ask.before(
                getTranslation("eligibility.rules.end"),
                rule.sentence().in(getLocale()) + " " + getTranslation("eligibility.rules.endText"),
                getTranslation("eligibility.rules.end"),
                () -> {
                    rules.end(rule.id(), rules.today());
                    show();
                });
    }
}
