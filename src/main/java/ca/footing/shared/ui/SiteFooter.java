package ca.footing.shared.ui;

import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The foot of every screen: what this is, and the pages that must always be reachable. */
class SiteFooter extends Composite<Footer> {
    private static final List<String> PAGES = List.of("terms", "privacy", "refunds", "accessibility");

    SiteFooter() {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("shared.footer.label"));
        PAGES.forEach(page -> {
            var link = new Anchor(SiteRoutes.legal(getLocale(), page), getTranslation("shared.footer." + page));
            link.setRouterIgnore(true);
            nav.add(link);
        });
        getContent().addClassName("site-footer");
        getContent().add(new Paragraph(getTranslation("shared.footer.text")), nav);
    }
}
