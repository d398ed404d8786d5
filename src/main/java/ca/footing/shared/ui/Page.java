package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;

/** Small pieces of mark-up that every screen of the office is put together from. */
public final class Page {
    private Page() {}

    public static Div of(String className, Component... content) {
        var div = new Div(content);
        div.addClassNames(className.split(" ", -1));
        return div;
    }

    /** Where one is, from the outermost screen; the present one is not among the links. */
    public static Nav breadcrumbs(Anchor... links) {
        var list = new OrderedList();
        for (var link : links) {
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("breadcrumbs");
        nav.setAriaLabel(I18NProvider.translate("shared.breadcrumbs"));
        return nav;
    }

    /** The sentence under a title that says what the screen is for. */
    public static Paragraph lede(String text) {
        return paragraph("lede", text);
    }

    /** Small print. */
    public static Paragraph fine(String text) {
        return paragraph("fine", text);
    }

    public static Anchor buttonLink(String href, String text) {
        var link = new Anchor(href, text);
        link.addClassName("button-link");
        return link;
    }

    /** Nothing here yet: what will be, and the one thing to do. */
    public static Div empty(String title, String text, Component... waysOn) {
        var state = of(
                "empty-state",
                new Image("/public/images/empty.svg", ""),
                new H2(title),
                new Paragraph(text),
                of("actions", waysOn));
        return of("panel", state);
    }

    private static Paragraph paragraph(String className, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
