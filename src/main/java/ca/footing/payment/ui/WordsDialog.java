package ca.footing.payment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a few words that are kept with what is done: how a matter about money was settled. */
class WordsDialog extends Dialog {
    private static final int MAX_LENGTH = 1000;

    /** @param verb what the button says that does it */
    WordsDialog(String title, String text, String verb, Consumer<String> act) {
        var words = new TextArea(getTranslation("payment.words.label"));
        words.setHelperText(getTranslation("payment.words.help"));
        words.setMaxLength(MAX_LENGTH);
        words.setWidthFull();
        var confirm = new Button(verb, _ -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(getTranslation("shared.required"));
                words.setInvalid(true);
            } else {
                close();
                act.accept(words.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        add(new Paragraph(text), words);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), confirm);
    }
}
