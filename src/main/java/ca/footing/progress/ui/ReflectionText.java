package ca.footing.progress.ui;

import ca.footing.shared.ui.Unsaved;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Where a reflection is written: it saves itself while its author pauses, and says so. */
class ReflectionText extends Composite<Div> {
    private static final int MAX_LENGTH = 5000;
    private static final int PAUSE_MILLIS = 1500;

    private final TextArea text = new TextArea(getTranslation("progress.reflection.label"));
    private final Paragraph counter = new Paragraph();
    private final Paragraph saved = new Paragraph();

    ReflectionText(Consumer<String> draft) {
        text.setHelperText(getTranslation("progress.reflection.warning"));
        text.setMaxLength(MAX_LENGTH);
        text.setMinRows(6);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(change -> {
            count();
            if (change.isFromClient()) {
                text.setInvalid(false);
                draft.accept(change.getValue());
            }
        });
        Unsaved.guardSaving(text);
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("fine");
        counter.addClassName("fine");
        getContent().addClassNames("stack", "tight");
        getContent().add(text, counter, saved);
    }

    String value() {
        return text.getValue();
    }

    void show(String written) {
        text.setValue(written);
        saved.setText("");
        count();
    }

    void savedAt(String time) {
        saved.setText(getTranslation("progress.reflection.saved", time));
    }

    /** Whether there is something to finish; if not, the field says so. */
    boolean isWritten() {
        text.setErrorMessage(getTranslation("error.ReflectionEmpty"));
        text.setInvalid(text.getValue().isBlank());
        return !text.isInvalid();
    }

    private void count() {
        counter.setText(
                getTranslation("progress.reflection.counter", text.getValue().length(), MAX_LENGTH));
    }
}
