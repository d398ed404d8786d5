package ca.footing.discussion.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntFunction;

/** The way to newer and older pages of a list. */
class PageLinks extends Composite<Nav> {
    PageLinks(int page, int pages, IntFunction<String> address) {
        getContent().setAriaLabel(getTranslation("discussion.pages.label"));
        getContent().addClassNames("actions");
        getContent().setVisible(pages > 1);
        if (page > 1) {
            getContent().add(Page.buttonLink(address.apply(page - 1), getTranslation("discussion.pages.previous")));
        }
        getContent().add(new Span(getTranslation("discussion.pages.here", page, pages)));
        if (page < pages) {
            getContent().add(Page.buttonLink(address.apply(page + 1), getTranslation("discussion.pages.next")));
        }
    }
}
