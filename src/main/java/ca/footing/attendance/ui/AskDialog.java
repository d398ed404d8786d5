package ca.footing.attendance.ui;

import ca.footing.shared.ShortNote;
import ca.footing.shared.ui.HintWarning;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A learner says what is not right about a record; the field warns while one writes about other people. */
class AskDialog extends Dialog {
    private final TextArea words = new TextArea(getTranslation("attendance.ask.words"));

    AskDialog(Consumer<String> send) {
        var warning = new HintWarning();
        words.setHelperText(getTranslation("attendance.ask.help"));
        words.setErrorMessage(getTranslation("error.AppealWithoutWords"));
        words.setMaxLength(ShortNote.LONGEST);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> warning.weigh(change.getValue()));
        var ask = new Button(getTranslation("attendance.ask.send"), _ -> {
            words.setInvalid(words.getValue().isBlank());
            if (!words.isInvalid()) {
                close();
                send.accept(words.getValue());
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("attendance.ask.title"));
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(getTranslation("attendance.ask.text")), words, warning);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), ask);
    }
}
