package ca.footing.practice.ui;

import ca.footing.practice.EntryDraft;
import ca.footing.practice.EntryRow;
import ca.footing.practice.Focus;
import ca.footing.practice.PracticeKind;
import ca.footing.practice.PracticePlaces.PracticePlace;
import ca.footing.practice.SupervisorDetails;
import ca.footing.shared.ui.NoteField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** What a learner enters. Lists and numbers wherever they will do, because a list cannot hold a client. */
class EntryForm extends Composite<Div> {
    private final WhenFields when = new WhenFields();
    private final ComboBox<PracticeKind> kind = new ComboBox<>();
    private final ComboBox<Focus> focus = new ComboBox<>();
    private final LedgerFields ledger = new LedgerFields();
    private final NoteField note = new NoteField();

    EntryForm() {
        Inputs.set(kind, this::getTranslation, "practice.form.kind");
        kind.setItems(PracticeKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("practice.kind." + each));
        kind.addValueChangeListener(change -> ledger.fit(change.getValue()));
        Inputs.set(focus, this::getTranslation, "practice.form.focus");
        focus.setItems(Focus.values());
        focus.setItemLabelGenerator(each -> getTranslation("practice.focus." + each));
        getContent().addClassName("form-section");
        getContent().add(kind, when, focus, ledger, note);
    }

    void offer(List<SupervisorDetails> people, List<PracticePlace> places) {
        ledger.offer(people, places);
    }

    void show(EntryRow entry) {
        when.show(entry.start(), entry.zone(), entry.minutes());
        kind.setValue(entry.kind());
        focus.setValue(entry.focus());
        ledger.show(entry);
        note.show(entry.note());
    }

    void lock() {
        kind.setReadOnly(true);
        focus.setReadOnly(true);
        ledger.lock();
        when.lock();
        note.lock();
    }

    /** The entry when every field is filled in; else the fields say what is missing. */
    Optional<EntryDraft> value() {
        var complete = Inputs.isChosen(kind, this::getTranslation)
                & when.isComplete()
                & Inputs.isChosen(focus, this::getTranslation)
                & ledger.isComplete();
        return complete
                ? Optional.of(new EntryDraft(
                        when.start(),
                        when.zone(),
                        when.minutes(),
                        kind.getValue(),
                        focus.getValue(),
                        ledger.groupSize(),
                        ledger.supervisor(),
                        ledger.place(),
                        ledger.module(),
                        note.words(),
                        note.isTested()))
                : Optional.empty();
    }
}
