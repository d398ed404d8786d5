package ca.footing.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Screens that belong together, in a row under the header. */
class MenuRow extends Composite<Nav> {
    private final UnorderedList list = new UnorderedList();

    /** @param label what the row holds, for screen readers */
    MenuRow(String label) {
        getContent().addClassName("section-nav");
        getContent().setAriaLabel(label);
        getContent().add(list);
    }

    static MenuRow of(String label, List<MenuEntry> screens, MenuEntry current) {
        var row = new MenuRow(label);
        screens.forEach(screen -> row.link(screen.path(), screen.title(), screen.equals(current) ? "page" : ""));
        return row;
    }

    /** @param current {@code page} or {@code true} where one is, else empty */
    void link(String path, String title, String current) {
        var link = new Anchor(path, getTranslation(title));
        if (!current.isEmpty()) {
            link.getElement().setAttribute("aria-current", current);
        }
        list.add(new ListItem(link));
    }

    /** The screen that has that path, or the nearest one above it. */
    static Optional<MenuEntry> at(List<MenuEntry> screens, String path) {
        return screens.stream()
                .filter(screen -> path.equals(plain(screen)) || path.startsWith(plain(screen) + "/"))
                .max(Comparator.comparingInt(screen -> screen.path().length()));
    }

    private static String plain(MenuEntry screen) {
        return screen.path().replaceFirst("^/", "");
    }
}
