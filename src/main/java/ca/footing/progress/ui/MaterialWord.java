package ca.footing.progress.ui;

import ca.footing.catalogue.MaterialId;
import ca.footing.progress.MaterialOnPage;
import ca.footing.progress.ModuleProgress;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** Below a material: what was corrected since the person confirmed it, and the person's word that they have read it. */
class MaterialWord extends Composite<Div> {
    private final Consumer<MaterialId> read;

    MaterialWord(Consumer<MaterialId> read) {
        this.read = read;
        getContent().addClassNames("stack", "tight");
    }

    void show(ModuleProgress module, MaterialOnPage one) {
        getContent().removeAll();
        if (!one.open()) {
            return;
        }
        var material = one.material();
        var at = module.acknowledged().get(material.id());
        var title = material.title().in(getLocale());
        if (one.hasNews()) {
            getContent()
                    .add(new Banner(
                            Badge.Tone.INFO,
                            "info",
                            getTranslation("progress.material.corrected"),
                            getTranslation(
                                    "progress.material.change",
                                    material.edition().change().in(getLocale()))));
        }
        if (at != null && material.required()) {
            var words = getTranslation("progress.material.acknowledged", day(module, at));
            getContent().add(Page.of("actions", new Symbol("met"), new Span(words)));
        }
        if (one.hasNews() || (at == null && material.required())) {
            var key = one.hasNews() && at != null ? "progress.material.seen" : "progress.material.acknowledge";
            var button = new Button(getTranslation(key), _ -> read.accept(material.id()));
            button.setAriaLabel(getTranslation(key + "Named", title));
            getContent().add(Page.of("actions", button));
        }
    }

    private String day(ModuleProgress module, Instant at) {
        return Formats.date(at.atZone(module.cohort().zone()).toLocalDate(), getLocale());
    }
}
