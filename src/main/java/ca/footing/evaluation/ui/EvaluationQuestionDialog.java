package ca.footing.evaluation.ui;

import ca.footing.evaluation.AnswerKind;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;

/** Enters a question of the office's own. It stays open while the question is refused. */
class EvaluationQuestionDialog extends Dialog {
    private static final int TEXT_LENGTH = 300;

    EvaluationQuestionDialog(BiConsumer<AnswerKind, LocalizedText> adding) {
        var text = BothLanguages.line(getTranslation("evaluation.questions.question"), TEXT_LENGTH);
        var kind = new Select<AnswerKind>();
        kind.setLabel(getTranslation("evaluation.questions.kind"));
        kind.setItems(AnswerKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("evaluation.answer." + one));
        kind.setValue(AnswerKind.RATING);
        setHeaderTitle(getTranslation("evaluation.questions.add"));
        setWidth("min(44rem, 94vw)");
        add(Page.of("form-section office-form", text, kind));
        var keep = new Button(getTranslation("action.save"), _ -> {
            adding.accept(kind.getValue(), text.value());
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }
}
