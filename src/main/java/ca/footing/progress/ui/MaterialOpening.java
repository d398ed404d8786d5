package ca.footing.progress.ui;

import ca.footing.catalogue.MaterialKind;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The way to a material's content, in its present edition or an earlier one: a file, a page, or a text that unfolds. */
class MaterialOpening extends Composite<Div> {
    /** @param file where the PDF is; {@code url} where the page is */
    MaterialOpening(MaterialKind kind, String file, @Nullable String url, LocalizedText body) {
        getContent()
                .add(
                        switch (kind) {
                            case PDF -> link(file, "progress.material.pdf", "pdf");
                            case LINK -> link(url == null ? "" : url, "progress.material.link", "link");
                            case TEXT -> text(body);
                        });
    }

    private Component text(LocalizedText body) {
        var text = new Html("<div class=\"prose\">" + Markdown.html(body.in(getLocale())) + "</div>");
        return new Details(getTranslation("progress.material.text"), text);
    }

    private Anchor link(String address, String key, String symbol) {
        var link = new Anchor(address, new Symbol(symbol), new Span(getTranslation(key)));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
