package ca.footing.catalogue.ui;

import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;

/** The learning objectives of a module: as many lines as it needs; an empty line is none. */
class ObjectivesField extends Composite<Div> {
    private final Div lines = Page.of("stack");
    private final List<BothLanguages> fields = new ArrayList<>();

    ObjectivesField() {
        var add = new Button(getTranslation("catalogue.module.addObjective"), _ -> add(LocalizedText.EMPTY));
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("catalogue.module.objectives")), lines, Page.of("actions", add));
    }

    void show(List<LocalizedText> objectives) {
        fields.clear();
        lines.removeAll();
        objectives.forEach(this::add);
        if (objectives.isEmpty()) {
            add(LocalizedText.EMPTY);
        }
    }

    List<LocalizedText> value() {
        return fields.stream()
                .map(BothLanguages::value)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void add(LocalizedText text) {
        var field = BothLanguages.line(getTranslation("catalogue.module.objective", fields.size() + 1), 600);
        field.show(text);
        fields.add(field);
        lines.add(field);
    }
}
