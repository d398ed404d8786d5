package ca.footing.shared.ui;

import ca.footing.shared.ShortNote;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A short note that warns while one writes and asks the question whether a stranger could recognise somebody. */
public class NoteField extends Composite<Div> {
    private final TextField words = new TextField();
    private final Checkbox tested = new Checkbox();
    private final HintWarning warning = new HintWarning();

    public NoteField() {
        words.setLabel(getTranslation("shared.note.label"));
        words.setHelperText(getTranslation("shared.note.help"));
        words.setMaxLength(ShortNote.LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> weigh(change.getValue()));
        tested.setLabel(getTranslation("shared.note.tested"));
        getContent().addClassNames("stack", "tight");
        getContent().add(words, warning, tested);
        weigh("");
    }

    public void show(String note) {
        words.setValue(note);
        weigh(note);
    }

    public void lock() {
        words.setReadOnly(true);
        tested.setVisible(false);
    }

    public String words() {
        return words.getValue();
    }

    public boolean isTested() {
        return tested.getValue();
    }

    private void weigh(String note) {
        tested.setVisible(!note.isBlank());
        if (note.isBlank()) {
            tested.setValue(false);
        }
        warning.weigh(note);
    }
}
