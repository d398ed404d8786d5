package ca.footing.need.ui;

import ca.footing.need.AskedQuestion;
import ca.footing.need.NeedQuestionId;
import ca.footing.need.QuestionKind;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters a question. It stays open while the question is refused. */
class QuestionDialog extends Dialog {
    private static final int TEXT_LENGTH = 300;

    /** Adds a question to the end. */
    interface Adding {
        void add(QuestionKind kind, LocalizedText text, @Nullable NeedQuestionId after);
    }

    QuestionDialog(List<AskedQuestion> asked, Adding adding) {
        var text = BothLanguages.line(getTranslation("need.questions.question"), TEXT_LENGTH);
        var kind = new Select<QuestionKind>();
        kind.setLabel(getTranslation("need.questions.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("need.kind." + one));
        kind.setValue(QuestionKind.YES_NO);
        var after = new Select<AskedQuestion>();
        after.setLabel(getTranslation("need.questions.after"));
        after.setItems(
                asked.stream().filter(one -> one.kind() == QuestionKind.YES_NO).toList());
        after.setEmptySelectionAllowed(true);
        after.setEmptySelectionCaption(getTranslation("need.questions.always"));
        after.setItemLabelGenerator(one -> one == null
                ? getTranslation("need.questions.always")
                : one.text().in(getLocale()));
        setHeaderTitle(getTranslation("need.questions.add"));
        setWidth("min(44rem, 94vw)");
        add(Page.of("form-section office-form", text, kind, after));
        var keep = new Button(getTranslation("action.save"), _ -> {
            var before = after.getValue();
            adding.add(kind.getValue(), text.value(), before == null ? null : before.id());
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }
}
