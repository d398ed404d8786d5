package ca.footing.need.ui;

import ca.footing.need.AskedQuestion;
import ca.footing.need.MyNeed;
import ca.footing.need.NeedDraft;
import ca.footing.need.NeedQuestionId;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The questions of the series, a few words for whoever looks after it, and what the facilitators may know. */
class NeedForm extends Composite<Section> {
    private final Map<NeedQuestionId, AnswerField> answers = new LinkedHashMap<>();
    private final Map<NeedQuestionId, AskedQuestion> questions = new HashMap<>();
    private final TextArea words = new TextArea(getTranslation("need.form.words"));
    private final TextArea shared = new TextArea(getTranslation("need.form.shared"));

    NeedForm(MyNeed mine, Consumer<NeedDraft> send) {
        getContent().addClassName("form-section");
        mine.questions().forEach(question -> {
            questions.put(question.id(), question);
            var field = new AnswerField(question, this::showWhatFollows);
            field.show(mine.said().answers().getOrDefault(question.id(), ""));
            answers.put(question.id(), field);
            getContent().add(field);
        });
        words.setMaxLength(NeedDraft.MAX_WORDS);
        words.setHelperText(getTranslation("need.form.wordsHelp"));
        words.setValue(mine.said().words());
        shared.setMaxLength(NeedDraft.MAX_FOR_FACILITATORS);
        shared.setHelperText(getTranslation("need.form.sharedHelp"));
        shared.setValue(mine.said().forFacilitators());
        var button = new Button(
                getTranslation(mine.state() == null ? "need.form.send" : "need.form.sendAgain"),
                _ -> send.accept(draft()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(words, shared, Page.of("form-actions", button));
        showWhatFollows();
    }

    /** A question that follows a yes stands there only after that yes. */
    private void showWhatFollows() {
        answers.forEach((id, field) -> {
            var after = questions.containsKey(id) ? questions.get(id).after() : null;
            var before = after == null ? null : answers.get(after);
            field.setVisible(after == null || before != null && before.value().equals(NeedDraft.YES));
        });
    }

    private NeedDraft draft() {
        var said = new HashMap<NeedQuestionId, String>();
        answers.forEach((id, field) -> {
            if (field.isVisible() && !field.value().isBlank()) {
                said.put(id, field.value());
            }
        });
        return new NeedDraft(words.getValue(), shared.getValue(), said);
    }
}
