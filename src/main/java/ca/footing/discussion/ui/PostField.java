package ca.footing.discussion.ui;

import ca.footing.shared.ui.HintWarning;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Where a post is written; it says what in the words could identify somebody. */
class PostField extends Composite<Div> {
    private static final int LONGEST = 4000;

    private final TextArea body = new TextArea();
    private final HintWarning warning = new HintWarning();

    PostField(String label) {
        body.setLabel(label);
        body.setHelperText(getTranslation("discussion.post.help"));
        body.setMaxLength(LONGEST);
        body.setMinRows(4);
        body.setWidthFull();
        body.setManualValidation(true);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.addValueChangeListener(change -> warning.weigh(change.getValue()));
        getContent().addClassNames("stack", "tight");
        getContent().add(body, warning);
    }

    String words() {
        return body.getValue();
    }

    void show(String words) {
        body.setValue(words);
    }

    void focus() {
        body.focus();
    }

    /** Whether there is something to post; if not, the field says so. */
    boolean isWritten() {
        body.setErrorMessage(getTranslation("error.PostEmpty"));
        body.setInvalid(body.getValue().isBlank());
        return !body.isInvalid();
    }
}
