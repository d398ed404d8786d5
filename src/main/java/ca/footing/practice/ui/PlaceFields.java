package ca.footing.practice.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.practice.EntryRow;
import ca.footing.practice.PracticePlaces.PracticePlace;
import ca.footing.registration.RegistrationId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which workshop, and for which of its modules, something was practised; no workshop is an answer too. */
class PlaceFields extends Composite<Div> {
    private final ComboBox<PracticePlace> place = new ComboBox<>();
    private final ComboBox<ModuleSummary> module = new ComboBox<>();

    PlaceFields() {
        place.setLabel(getTranslation("practice.form.place"));
        place.setHelperText(getTranslation("practice.form.placeHelp"));
        place.setItemLabelGenerator(
                each -> each.series().in(getLocale()) + ", " + each.cohort().in(getLocale()));
        place.addValueChangeListener(change -> fit(change.getValue()));
        Inputs.set(module, this::getTranslation, "practice.form.module");
        module.setItemLabelGenerator(
                each -> each.position() + ". " + each.title().in(getLocale()));
        getContent().addClassName("stack");
        getContent().add(place, module);
        fit(null);
    }

    void offer(List<PracticePlace> places) {
        place.setItems(places);
    }

    void show(EntryRow entry) {
        place.getListDataView()
                .getItems()
                .filter(each -> each.registration().equals(entry.registration()))
                .findFirst()
                .ifPresent(place::setValue);
        module.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(entry.module()))
                .findFirst()
                .ifPresent(module::setValue);
    }

    void lock() {
        place.setReadOnly(true);
        module.setReadOnly(true);
    }

    boolean isComplete() {
        return place.isEmpty() || Inputs.isChosen(module, this::getTranslation);
    }

    @Nullable
    RegistrationId place() {
        return place.isEmpty() ? null : place.getValue().registration();
    }

    @Nullable
    ModuleId module() {
        return place.isEmpty() ? null : module.getValue().id();
    }

    private void fit(@Nullable PracticePlace chosen) {
        module.setVisible(chosen != null);
        module.setItems(chosen == null ? List.of() : chosen.modules());
    }
}
