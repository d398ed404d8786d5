package ca.footing.catalogue.ui;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.shared.Languages;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What is complete in each language, and what still keeps a series from being published. */
class Readiness extends Composite<Aside> {
    private final UnorderedList lines = new UnorderedList();

    Readiness() {
        lines.addClassName("requirement-list");
        getContent().addClassNames("panel", "quiet");
        getContent().add(new H2(getTranslation("catalogue.readiness.title")), lines);
    }

    void show(SeriesDetails series) {
        lines.removeAll();
        for (var language : Languages.ALL) {
            line(getTranslation("catalogue.readiness.series." + Languages.code(language)), series.missing(language));
        }
        if (series.modules().isEmpty()) {
            line(false, getTranslation("catalogue.readiness.modules"), getTranslation("catalogue.readiness.noModule"));
        }
        series.modules().forEach(this::module);
    }

    void show(ModuleDetails module) {
        lines.removeAll();
        module(module);
    }

    private void module(ModuleDetails module) {
        for (var language : Languages.ALL) {
            line(
                    getTranslation(
                            "catalogue.readiness.module." + Languages.code(language),
                            module.summary().position()),
                    module.missing(language));
        }
    }

    private void line(String name, int missing) {
        line(
                missing == 0,
                name,
                missing == 0
                        ? getTranslation("catalogue.readiness.complete")
                        : getTranslation("catalogue.readiness.missing", missing));
    }

    private void line(boolean met, String name, String detail) {
        var title = new Span(name);
        title.addClassName("requirement-name");
        var explanation = new Span(detail);
        explanation.addClassName("requirement-detail");
        var item = new ListItem(new Symbol(met ? "met" : "missing"), title, explanation);
        item.addClassNames("requirement", met ? "met" : "missing");
        lines.add(item);
    }
}
