package ca.footing.quiz.ui;

import ca.footing.quiz.QuizPreset;
import ca.footing.quiz.QuizRules;
import ca.footing.quiz.Telling;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How a quiz is taken and marked, and which body's rule it is to follow. */
class RulesForm extends Composite<Div> {
    private final IntegerField passMark = new IntegerField(getTranslation("quiz.rules.passMark"));
    private final IntegerField attempts = new IntegerField(getTranslation("quiz.rules.attempts"));
    private final IntegerField wait = new IntegerField(getTranslation("quiz.rules.wait"));
    private final RadioButtonGroup<Telling> telling = new RadioButtonGroup<>(getTranslation("quiz.rules.telling"));
    private final Checkbox questions = new Checkbox(getTranslation("quiz.rules.shuffleQuestions"));
    private final Checkbox choices = new Checkbox(getTranslation("quiz.rules.shuffleChoices"));
    private final Select<String> preset = new Select<>();
    private transient List<QuizPreset> presets = List.of();

    /** @param changed called whenever something that a body looks at is changed */
    RulesForm(Runnable changed) {
        attempts.setHelperText(getTranslation("quiz.rules.attemptsHelp"));
        wait.setHelperText(getTranslation("quiz.rules.waitHelp"));
        telling.setItems(Telling.values());
        telling.setItemLabelGenerator(one -> getTranslation("quiz.telling." + one));
        preset.setLabel(getTranslation("quiz.rules.preset"));
        preset.setHelperText(getTranslation("quiz.rules.presetHelp"));
        preset.setItemLabelGenerator(
                code -> getTranslation(code.isEmpty() ? "quiz.preset.none" : "quiz.preset." + code));
        preset.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                rule(event.getValue())
                        .ifPresent(rule -> passMark.setValue(
                                Math.max(rule.passMark(), Objects.requireNonNullElse(passMark.getValue(), 0))));
            }
            changed.run();
        });
        passMark.addValueChangeListener(_ -> changed.run());
        getContent().addClassNames("form-section", "office-form");
        getContent()
                .add(
                        new H2(getTranslation("quiz.rules.heading")),
                        preset,
                        Page.of("field-pair", passMark, attempts, wait),
                        telling,
                        questions,
                        choices);
    }

    void show(QuizRules rules, List<QuizPreset> known) {
        presets = known;
        preset.setItems(Stream.concat(Stream.of(""), known.stream().map(QuizPreset::code))
                .toList());
        preset.setValue(rule(rules.preset()).map(QuizPreset::code).orElse(""));
        passMark.setValue(rules.passMark());
        attempts.setValue(rules.attempts());
        wait.setValue(rules.waitMinutes());
        telling.setValue(rules.telling());
        questions.setValue(rules.shuffleQuestions());
        choices.setValue(rules.shuffleChoices());
    }

    QuizRules value() {
        var code = preset.getValue();
        return new QuizRules(
                Objects.requireNonNullElse(passMark.getValue(), -1),
                attempts.getValue(),
                Objects.requireNonNullElse(wait.getValue(), 0),
                telling.getValue(),
                questions.getValue(),
                choices.getValue(),
                code == null || code.isEmpty() ? null : code);
    }

    private Optional<QuizPreset> rule(@org.jspecify.annotations.Nullable String code) {
        return presets.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
