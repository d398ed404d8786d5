package ca.footing.evaluation.ui;

import ca.footing.evaluation.AnswerKind;
import ca.footing.evaluation.EvaluationDraft;
import ca.footing.evaluation.EvaluationItem;
import ca.footing.evaluation.Section;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The questions in their sections; any may be left out. */
class EvaluationForm extends Composite<Div> {
    private final Map<String, RadioButtonGroup<Integer>> ratings = new LinkedHashMap<>();
    private final Map<String, WordsField> words = new LinkedHashMap<>();
    private final Checkbox tested = new Checkbox();

    EvaluationForm(List<EvaluationItem> items, Consumer<EvaluationDraft> send) {
        getContent().addClassNames("stack", "evaluation-form");
        for (var section : Section.values()) {
            var asked = items.stream().filter(item -> item.section() == section).toList();
            if (!asked.isEmpty()) {
                var part = Page.of("form-section", new H2(getTranslation("evaluation.section." + section)));
                asked.forEach(item -> part.add(field(item)));
                getContent().add(part);
            }
        }
        tested.setLabel(getTranslation("shared.note.tested"));
        tested.setVisible(false);
        var button = new Button(getTranslation("evaluation.mine.send"), _ -> send.accept(draft()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(Page.fine(getTranslation("evaluation.mine.once")), tested, Page.of("form-actions", button));
    }

    private Component field(EvaluationItem item) {
        var label = item.text().in(getLocale());
        if (item.kind() == AnswerKind.WORDS) {
            var field = new WordsField(label, this::weigh);
            words.put(item.key(), field);
            return field;
        }
        var field = new RadioButtonGroup<Integer>();
        field.setLabel(label);
        field.setItems(1, 2, 3, 4, 5);
        field.setItemLabelGenerator(score -> getTranslation("evaluation.score." + score));
        ratings.put(item.key(), field);
        return field;
    }

    private void weigh() {
        var any = words.values().stream().anyMatch(field -> !field.value().isBlank());
        tested.setVisible(any);
        if (!any) {
            tested.setValue(false);
        }
    }

    private EvaluationDraft draft() {
        var given = new HashMap<String, Integer>();
        ratings.forEach((item, field) -> field.getOptionalValue().ifPresent(score -> given.put(item, score)));
        var said = new HashMap<String, String>();
        words.forEach((item, field) -> said.put(item, field.value()));
        return new EvaluationDraft(given, said, tested.getValue());
    }
}
