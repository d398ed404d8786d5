package ca.footing.practice.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.practice.EntryRow;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticePlaces.PracticePlace;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.SupervisorId;
import ca.footing.registration.RegistrationId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one ledger asks beyond the other: the group and who supervised, or the workshop. */
class LedgerFields extends Composite<Div> {
    private final IntegerField group = new IntegerField();
    private final ComboBox<SupervisorDetails> supervisor = new ComboBox<>();
    private final PlaceFields place = new PlaceFields();

    LedgerFields() {
        group.setLabel(getTranslation("practice.form.group"));
        group.setHelperText(getTranslation("practice.form.groupHelp"));
        group.setMin(2);
        group.setMax(12);
        Inputs.set(supervisor, this::getTranslation, "practice.form.supervisor");
        supervisor.setItemLabelGenerator(SupervisorDetails::name);
        getContent().addClassName("stack");
        getContent().add(group, supervisor, place);
        fit(null);
    }

    void offer(List<SupervisorDetails> people, List<PracticePlace> places) {
        supervisor.setItems(people.stream().filter(person -> !person.retired()).toList());
        place.offer(places);
    }

    void show(EntryRow entry) {
        group.setValue(entry.groupSize());
        supervisor
                .getListDataView()
                .getItems()
                .filter(person -> person.id().equals(entry.supervisor()))
                .findFirst()
                .ifPresent(supervisor::setValue);
        place.show(entry);
    }

    void lock() {
        group.setReadOnly(true);
        supervisor.setReadOnly(true);
        place.lock();
    }

    void fit(@Nullable PracticeKind kind) {
        group.setVisible(kind != null && kind.isGroup());
        supervisor.setVisible(kind != null && kind.ledger() == Ledger.SUPERVISION);
        place.setVisible(kind != null && kind.ledger() == Ledger.PROGRAMME);
    }

    boolean isComplete() {
        return place.isVisible()
                ? place.isComplete()
                : !supervisor.isVisible() || Inputs.isChosen(supervisor, this::getTranslation);
    }

    @Nullable
    Integer groupSize() {
        return group.isVisible() ? group.getValue() : null;
    }

    @Nullable
    SupervisorId supervisor() {
        return supervisor.isVisible() ? supervisor.getValue().id() : null;
    }

    @Nullable
    RegistrationId place() {
        return place.isVisible() ? place.place() : null;
    }

    @Nullable
    ModuleId module() {
        return place.isVisible() ? place.module() : null;
    }
}
