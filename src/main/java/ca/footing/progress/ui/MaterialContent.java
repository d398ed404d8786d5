package ca.footing.progress.ui;

import ca.footing.catalogue.Material;
import ca.footing.progress.MaterialOnPage;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** A material: its title, how to open it or when it opens, its edition and licence. */
class MaterialContent extends Composite<Div> {
    MaterialContent(ModuleProgress module, MaterialOnPage one) {
        var material = one.material();
        var badge = new Span(
                getTranslation(material.required() ? "progress.material.required" : "progress.material.optional"));
        badge.addClassName("badge");
        getContent().addClassNames("stack", "tight");
        getContent().add(Page.of("section-head", new H3(material.title().in(getLocale())), badge));
        getContent().add(one.open() ? opening(module, material) : closed(module, one));
        var edition = material.edition();
        if (edition.isCorrected() && edition.changedAt() != null) {
            getContent()
                    .add(Page.fine(getTranslation(
                            "progress.material.edition",
                            edition.number(),
                            day(module, edition.changedAt()),
                            edition.change().in(getLocale()))));
        }
        if (one.open() && one.window().closesAt() != null) {
            getContent()
                    .add(Page.fine(getTranslation(
                            "progress.material.until",
                            day(module, one.window().closesAt().minusSeconds(1)))));
        }
        if (!material.terms().licence().isEmpty()) {
            getContent()
                    .add(Page.fine(getTranslation(
                            "progress.material.licence",
                            material.terms().licence().in(getLocale()))));
        }
    }

    private Component closed(ModuleProgress module, MaterialOnPage one) {
        var opens = one.window().opensAt();
        var closes = one.window().closesAt();
        var over = closes != null && one.over();
        var words = closes != null && over
                ? getTranslation("progress.material.over", day(module, closes.minusSeconds(1)))
                : getTranslation(
                        "progress.material.opens",
                        opens == null
                                ? ""
                                : Formats.instant(opens, module.cohort().zone(), getLocale()));
        return Page.of("actions", new Symbol(over ? "lock" : "calendar"), new Span(words));
    }

    private Component opening(ModuleProgress module, Material material) {
        return switch (material.kind()) {
            case PDF ->
                link(
                        ProgressRoutes.material(module.registration(), material.id(), getLocale()),
                        "progress.material.pdf",
                        "pdf");
            case LINK -> link(material.url() == null ? "" : material.url(), "progress.material.link", "link");
            case TEXT -> {
                var text = new Html(
                        "<div class=\"prose\">" + Markdown.html(material.body().in(getLocale())) + "</div>");
                yield new Details(getTranslation("progress.material.text"), text);
            }
        };
    }

    private Anchor link(String address, String key, String symbol) {
        var link = new Anchor(address, new Symbol(symbol), new Span(getTranslation(key)));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private String day(ModuleProgress module, Instant at) {
        return Formats.date(at.atZone(module.cohort().zone()).toLocalDate(), getLocale());
    }
}
