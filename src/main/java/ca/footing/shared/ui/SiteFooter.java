package ca.footing.shared.ui;

import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The foot of every screen: what this is, and the pages that must always be reachable. */
class SiteFooter extends Composite<Footer> {
    SiteFooter() {
        var about = new Div(new Brand(), fine("shared.footer.text"));
        about.addClassNames("site-footer-about", "stack", "tight");
        var end = new Div(fine("shared.footer.crisis"), new SchemeSwitch());
        end.addClassName("site-footer-end");
        var inner = new Div(
                about,
                links("shared.footer.plan", List.of("series", "refunds", "terms")),
                links("shared.footer.help", List.of("accessibility", "privacy")),
                end);
        inner.addClassName("site-footer-inner");
        getContent().addClassName("site-footer");
        getContent().add(inner);
    }

    private Div links(String title, List<String> pages) {
        var list = new UnorderedList();
        pages.forEach(page -> {
            var link = new Anchor(SiteRoutes.legal(getLocale(), page), getTranslation("shared.footer." + page));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        return new Div(new H2(getTranslation(title)), list);
    }

    private Paragraph fine(String key) {
        return Page.fine(getTranslation(key));
    }
}
