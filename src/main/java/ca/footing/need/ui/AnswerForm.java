package ca.footing.need.ui;

import ca.footing.need.NeedDetails;
import ca.footing.need.NeedDraft;
import ca.footing.need.NeedState;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** The answer to a request: whether it is arranged, and how or why not. */
class AnswerForm extends Composite<Section> {
    private final RadioButtonGroup<NeedState> outcome = new RadioButtonGroup<>(getTranslation("need.request.outcome"));
    private final TextArea words = new TextArea(getTranslation("need.request.words"));

    /** @param answer gets whether it is arranged, and the words */
    AnswerForm(NeedDetails details, BiConsumer<Boolean, String> answer) {
        outcome.setItems(NeedState.ARRANGED, NeedState.NOT_POSSIBLE);
        outcome.setItemLabelGenerator(one -> getTranslation("need.state." + one));
        outcome.setRequiredIndicatorVisible(true);
        if (details.row().state().isAnswered()) {
            outcome.setValue(details.row().state());
        }
        words.setMaxLength(NeedDraft.MAX_WORDS);
        words.setHelperText(getTranslation("need.request.wordsHelp"));
        words.setRequiredIndicatorVisible(true);
        words.setValue(details.answer());
        var send = new Button(getTranslation("need.request.answer"), _ -> {
            if (isComplete()) {
                answer.accept(outcome.getValue() == NeedState.ARRANGED, words.getValue());
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-section");
        getContent().add(new H2(getTranslation("need.request.answer")), outcome, words, Page.of("form-actions", send));
    }

    private boolean isComplete() {
        outcome.setErrorMessage(getTranslation("shared.required"));
        outcome.setInvalid(outcome.isEmpty());
        words.setErrorMessage(getTranslation("error.NeedAnswerEmpty"));
        words.setInvalid(words.getValue().isBlank());
        return !outcome.isEmpty() && !words.getValue().isBlank();
    }
}
