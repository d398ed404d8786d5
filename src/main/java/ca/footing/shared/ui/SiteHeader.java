package ca.footing.shared.ui;

import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.List;

/** Logo, navigation for the roles of the present person, and the pieces that modules put here. */
class SiteHeader extends Composite<Header> {
    private final List<Anchor> links = new ArrayList<>();

    SiteHeader(List<Component> pieces) {
        var mark = new Image("/public/images/logo.svg", "");
        var brand = new Anchor(SiteRoutes.home(getLocale()), mark, new Span(getTranslation("shared.app")));
        brand.addClassName("brand");
        brand.setRouterIgnore(true);
        var tools = new Div();
        tools.addClassName("site-tools");
        tools.add(pieces);
        getContent().addClassName("site-header");
        getContent().add(brand, navigation(), tools);
    }

    /** Tells sight and screen reader which entry is the present page. */
    void markCurrent(String path) {
        links.forEach(link -> {
            var here = link.getHref().equals(path) || link.getHref().equals("/" + path);
            link.getElement().setAttribute("aria-current", here ? "page" : "false");
        });
    }

    private Nav navigation() {
        var list = new UnorderedList();
        list.add(entry(SiteRoutes.catalogue(getLocale()), "shared.nav.catalogue", true));
        MenuConfiguration.getMenuEntries().forEach(entry -> list.add(entry(entry.path(), entry.title(), false)));
        var nav = new Nav(list);
        nav.addClassName("site-nav");
        nav.setAriaLabel(getTranslation("shared.nav.label"));
        return nav;
    }

    private ListItem entry(String path, String key, boolean plainPage) {
        var link = new Anchor(path, getTranslation(key));
        link.setRouterIgnore(plainPage);
        links.add(link);
        return new ListItem(link);
    }
}
