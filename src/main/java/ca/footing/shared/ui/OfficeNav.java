package ca.footing.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The office's screens: its parts in one row, and the screens of the part one is in below. */
class OfficeNav extends Composite<Div> {
    private final Map<OfficeArea, List<MenuEntry>> areas;

    OfficeNav(List<MenuEntry> entries, String path) {
        areas = entries.stream()
                .collect(Collectors.groupingBy(
                        OfficeArea::of, () -> new EnumMap<>(OfficeArea.class), Collectors.toList()));
        var here = entries.stream().filter(entry -> leadsTo(entry, path)).findFirst();
        var area = here.map(OfficeArea::of);
        getContent().addClassName("office-nav");
        getContent().add(parts(area));
        area.map(areas::get)
                .filter(screens -> screens.size() > 1)
                .ifPresent(screens -> getContent().add(screens(area.orElseThrow(), screens, here.orElseThrow())));
    }

    /** Whether a screen, or one that lies below it, has that path. */
    static boolean leadsTo(MenuEntry entry, String path) {
        var own = entry.path().replaceFirst("^/", "");
        return path.equals(own) || path.startsWith(own + "/");
    }

    private Nav parts(Optional<OfficeArea> current) {
        var list = new UnorderedList();
        areas.forEach((area, screens) -> list.add(new ListItem(link(
                screens.getFirst(),
                "shared.office." + area,
                current.filter(area::equals).isPresent(),
                "true"))));
        return nav(list, getTranslation("shared.nav.office"));
    }

    private Nav screens(OfficeArea area, List<MenuEntry> screens, MenuEntry current) {
        var list = new UnorderedList();
        screens.forEach(screen -> list.add(new ListItem(link(screen, screen.title(), screen.equals(current), "page"))));
        var nav = nav(list, getTranslation("shared.office." + area));
        nav.addClassName("office-screens");
        return nav;
    }

    private Anchor link(MenuEntry screen, String key, boolean current, String kind) {
        var link = new Anchor(screen.path(), getTranslation(key));
        if (current) {
            link.getElement().setAttribute("aria-current", kind);
        }
        return link;
    }

    private static Nav nav(UnorderedList list, String label) {
        var nav = new Nav(list);
        nav.addClassName("section-nav");
        nav.setAriaLabel(label);
        return nav;
    }
}
