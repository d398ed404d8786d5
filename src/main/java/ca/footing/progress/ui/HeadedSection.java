package ca.footing.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Part of a page under a heading of its own, which focus can jump to. */
class HeadedSection extends Section {
    private final H2 heading;

    HeadedSection(String title, Component... content) {
        heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading);
        head.addClassName("section-head");
        addClassName("stack");
        add(head);
        add(content);
    }

    /** Brings the section into view and the focus to its heading. */
    void jumpTo() {
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
