package ca.footing.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** The office's screens: its parts in one row, and the screens of the part one is in below. */
class OfficeNav extends Composite<Div> {
    OfficeNav(List<MenuEntry> screens, String path) {
        var areas = screens.stream()
                .collect(Collectors.groupingBy(
                        OfficeArea::of, () -> new EnumMap<>(OfficeArea.class), Collectors.toList()));
        var here = MenuRow.at(screens, path);
        var current = here.map(OfficeArea::of);
        var parts = new MenuRow(getTranslation("shared.nav.office"));
        areas.forEach((area, own) -> parts.link(
                own.getFirst().path(),
                "shared.office." + area,
                current.filter(area::equals).isPresent() ? "true" : ""));
        getContent().addClassName("office-nav");
        getContent().add(parts);
        here.ifPresent(screen -> {
            var area = OfficeArea.of(screen);
            var own = areas.getOrDefault(area, List.of());
            if (own.size() > 1) {
                var row = MenuRow.of(getTranslation("shared.office." + area), own, screen);
                row.addClassName("office-screens");
                getContent().add(row);
            }
        });
    }
}
