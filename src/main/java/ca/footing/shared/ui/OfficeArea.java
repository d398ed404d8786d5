package ca.footing.shared.ui;

import com.vaadin.flow.server.menu.MenuEntry;

/** The parts of the office. A screen of the office stands in the part that its {@code @Menu(order = …)} falls into. */
enum OfficeArea {
    PROGRAMME(60),
    PLACES(70),
    MONEY(80),
    PEOPLE(90),
    SYSTEM(100);

    private final int from;

    OfficeArea(int from) {
        this.from = from;
    }

    static OfficeArea of(MenuEntry entry) {
        var order = entry.order() == null ? 0 : entry.order();
        var area = PROGRAMME;
        for (var candidate : values()) {
            if (order >= candidate.from) {
                area = candidate;
            }
        }
        return area;
    }
}
