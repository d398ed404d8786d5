package ca.footing.practice.ui;

import ca.footing.practice.Hint;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Collectors;

/** A short note that warns while one writes and asks the question whether a stranger could recognise somebody. */
class NoteField extends Composite<Div> {
    private static final int LONGEST = 140;

    private final TextField words = new TextField();
    private final Checkbox tested = new Checkbox();
    private final Div warning = new Div();

    NoteField() {
        words.setLabel(getTranslation("practice.form.note"));
        words.setHelperText(getTranslation("practice.form.noteHelp"));
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> weigh(change.getValue()));
        tested.setLabel(getTranslation("practice.form.tested"));
        warning.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("stack", "tight");
        getContent().add(words, warning, tested);
        weigh("");
    }

    void show(String note) {
        words.setValue(note);
        weigh(note);
    }

    void lock() {
        words.setReadOnly(true);
        tested.setVisible(false);
    }

    String words() {
        return words.getValue();
    }

    boolean isTested() {
        return tested.getValue();
    }

    private void weigh(String note) {
        tested.setVisible(!note.isBlank());
        if (note.isBlank()) {
            tested.setValue(false);
        }
        warning.removeAll();
        var hints = Hint.in(note);
        if (!hints.isEmpty()) {
            warning.add(new Banner(
                    Tone.WARNING,
                    "warning",
                    getTranslation("practice.hint.title"),
                    hints.stream()
                            .map(hint -> getTranslation("practice.hint." + hint))
                            .collect(Collectors.joining(" "))));
        }
    }
}
