package ca.footing.account.ui;

import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stays on the screen: what happened, and what to do. */
class Banner extends Composite<Div> {
    private Banner(String kind, String role, String title, String text) {
        var heading = new Paragraph(title);
        heading.addClassName("banner-title");
        getContent().addClassNames("banner", kind);
        getContent().getElement().setAttribute("role", role);
        getContent().add(new Symbol("error".equals(kind) ? "error" : "info"), new Div(heading, new Paragraph(text)));
    }

    static Banner error(String title, String text) {
        return new Banner("error", "alert", title, text);
    }

    static Banner info(String title, String text) {
        return new Banner("info", "status", title, text);
    }
}
