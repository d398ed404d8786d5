package ca.footing.progress.ui;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialId;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The materials of a module, with the word of the person that they have read what is required. */
class MaterialList extends UnorderedList {
    private final Map<MaterialId, Div> words = new HashMap<>();
    private final Function<MaterialId, ModuleProgress> acknowledge;

    MaterialList(ModuleProgress module, Function<MaterialId, ModuleProgress> acknowledge) {
        this.acknowledge = acknowledge;
        addClassName("material-list");
        module.materials().forEach(material -> {
            var word = new Div();
            word.addClassName("actions");
            words.put(material.id(), word);
            var importance = material.required() ? "progress.material.required" : "progress.material.optional";
            var badge = new Span(getTranslation(importance));
            badge.addClassName("badge");
            var head = new Div(new H3(material.title().in(getLocale())), badge);
            head.addClassName("section-head");
            var item = new ListItem(head, opening(module, material), word);
            item.addClassName("panel");
            add(item);
        });
        show(module);
    }

    void show(ModuleProgress module) {
        module.materials().stream().filter(Material::required).forEach(material -> {
            var word = words.getOrDefault(material.id(), new Div());
            var at = module.acknowledged().get(material.id());
            word.removeAll();
            if (at == null) {
                var button = new Button(
                        getTranslation("progress.material.acknowledge"), _ -> show(acknowledge.apply(material.id())));
                button.setAriaLabel(getTranslation(
                        "progress.material.acknowledgeNamed", material.title().in(getLocale())));
                word.add(button);
            } else {
                var day = at.atZone(module.cohort().zone()).toLocalDate();
                word.add(
                        new Symbol("met"),
                        new Span(getTranslation("progress.material.acknowledged", Formats.date(day, getLocale()))));
            }
        });
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
}
