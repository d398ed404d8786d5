package ca.footing.progress.ui;

import ca.footing.catalogue.Material;
import ca.footing.progress.MaterialOnPage;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
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
        if (!one.earlier().isEmpty()) {
            getContent().add(new EarlierVersions(module, one));
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

    private MaterialOpening opening(ModuleProgress module, Material material) {
        return new MaterialOpening(
                material.kind(),
                ProgressRoutes.material(module.registration(), material.id(), getLocale()),
                material.url(),
                material.body());
    }

    private String day(ModuleProgress module, Instant at) {
        return Formats.date(at.atZone(module.cohort().zone()).toLocalDate(), getLocale());
    }
}
