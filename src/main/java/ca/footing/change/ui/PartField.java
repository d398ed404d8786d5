package ca.footing.change.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Which modules are given up; none chosen means the whole place. Hidden where there is one module only. */
class PartField extends Composite<Div> {
    private final transient Map<ModuleId, CohortSession> first = new LinkedHashMap<>();

    PartField(CohortDetails cohort, Consumer<Set<ModuleId>> chosen) {
        cohort.sessions().stream()
                .filter(session -> session.module() != null)
                .forEach(session -> first.putIfAbsent(Objects.requireNonNull(session.module()), session));
        var group = new CheckboxGroup<ModuleId>(getTranslation("change.leave.part"));
        group.setHelperText(getTranslation("change.leave.partHelp"));
        group.setItems(first.keySet());
        group.setItemLabelGenerator(module -> label(Objects.requireNonNull(first.get(module))));
        group.addValueChangeListener(change -> {
            if (change.getValue().size() == first.size()) {
                group.clear();
            } else {
                chosen.accept(change.getValue());
            }
        });
        setVisible(first.size() > 1);
        getContent().add(group);
    }

    private String label(CohortSession session) {
        return getTranslation(
                "change.leave.module",
                session.title().in(getLocale()),
                Formats.shortDate(session.time().start().toLocalDate(), getLocale()));
    }
}
