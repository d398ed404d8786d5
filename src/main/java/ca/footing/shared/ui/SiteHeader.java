package ca.footing.shared.ui;

import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Logo, navigation for the roles of the present person, and the pieces that modules put here. */
class SiteHeader extends Composite<Header> {
    private static final double OWN_UNTIL = 30;

    private final List<Anchor> links = new ArrayList<>();

    SiteHeader(List<Component> pieces, String path) {
        var tools = new UnorderedList();
        tools.addClassName("site-tools");
        pieces.forEach(piece -> tools.add(new ListItem(piece)));
        var inner = new Div(new Brand(), menuToggle(), navigation(), tools);
        inner.addClassName("site-header-inner");
        getContent().addClassName("site-header");
        getContent().add(inner);
        var office = entries(SiteHeader::isOffice);
        if (!office.isEmpty()) {
            getContent().add(new OfficeNav(office, path));
        }
        var own = entries(SiteHeader::isOwn);
        MenuRow.at(own, path)
                .ifPresent(screen -> getContent().add(MenuRow.of(getTranslation("shared.nav.own"), own, screen)));
        markCurrent(path);
    }

    /** Tells sight and screen reader which entry is the present page. */
    private void markCurrent(String path) {
        links.stream()
                .filter(link -> link.getHref().equals(path))
                .forEach(link -> link.getElement().setAttribute("aria-current", "page"));
    }

    private NativeButton menuToggle() {
        var toggle = new NativeButton();
        toggle.add(new Symbol("menu"), new Span(getTranslation("shared.nav.menu")));
        toggle.addClassNames("tool-button", "menu-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "site-menu");
        toggle.addClickListener(_ -> {
            var open = !getContent().hasClassName("menu-open");
            getContent().setClassName("menu-open", open);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return toggle;
    }

    private Nav navigation() {
        var list = new UnorderedList();
        list.add(entry(SiteRoutes.catalogue(getLocale()), "shared.nav.catalogue", true));
        entries(SiteHeader::isOwn).stream()
                .limit(1)
                .forEach(first -> list.add(entry(first.path(), first.title(), false)));
        entries(entry -> !isOwn(entry) && !isOffice(entry))
                .forEach(entry -> list.add(entry(entry.path(), entry.title(), false)));
        var nav = new Nav(list);
        nav.addClassName("site-nav");
        nav.setId("site-menu");
        nav.setAriaLabel(getTranslation("shared.nav.label"));
        return nav;
    }

    private static List<MenuEntry> entries(Predicate<MenuEntry> chosen) {
        return MenuConfiguration.getMenuEntries().stream().filter(chosen).toList();
    }

    /** A person's own matters stand in a row of their own; the header leads to the first of them. */
    private static boolean isOwn(MenuEntry entry) {
        return !isOffice(entry) && entry.order() != null && entry.order() < OWN_UNTIL;
    }

    private static boolean isOffice(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "").startsWith("office/");
    }

    private ListItem entry(String path, String key, boolean plainPage) {
        var link = new Anchor(path, getTranslation(key));
        link.setRouterIgnore(plainPage);
        links.add(link);
        return new ListItem(link);
    }
}
