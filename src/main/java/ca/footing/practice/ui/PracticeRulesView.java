package ca.footing.practice.ui;

import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.PracticeRules;
import ca.footing.practice.Target;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which published numbers we count, since when, and where they stand; the bodies decide. */
@Route(PracticeRoutes.RULES)
@PermitAll
class PracticeRulesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PracticeRules rules;

    PracticeRulesView(PracticeRules rules) {
        this.rules = rules;
        addClassNames("practice-rules-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(PracticeRoutes.HOME, getTranslation("practice.home.title"))),
                Page.of(
                        "page-head",
                        new H1(getTranslation("practice.rules.title")),
                        Page.lede(getTranslation("practice.rules.lede"))),
                section("practice.rules.targets", targets()),
                section("practice.rules.weights", new WeightTable(rules.weights(), Map.of())),
                Page.fine(getTranslation("practice.count.decides")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.rules.title");
    }

    private Component targets() {
        var table = table("practice.rules.targets");
        rules.targets()
                .forEach(target -> table.row(
                        new Span(getTranslation("practice.target." + target.body() + "." + target.stage())),
                        new Span(asked(target)),
                        new Span(Formats.shortDate(target.validFrom(), getLocale())),
                        new Span(target.source())));
        return table;
    }

    private String asked(Target target) {
        return Stream.of(
                        getTranslation("practice.rules.hours", target.contactHours(), target.supervisionHours()),
                        target.ratio() == null ? "" : getTranslation("practice.rules.ratio", number(target.ratio())),
                        target.individualShare() == null
                                ? ""
                                : getTranslation(
                                        "practice.rules.share", Formats.percent(target.individualShare(), getLocale())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private DataTable table(String name) {
        return new DataTable(
                getTranslation(name),
                List.of(
                        getTranslation("practice.rules.body"),
                        getTranslation("practice.rules.rule"),
                        getTranslation("practice.rules.from"),
                        getTranslation("practice.rules.source")));
    }

    private Section section(String title, Component table) {
        var section = new Section(new H2(getTranslation(title)), table);
        section.addClassName("stack");
        return section;
    }

    private String number(Number number) {
        return NumberFormat.getNumberInstance(getLocale()).format(number);
    }
}
