package ca.footing.evaluation.ui;

import ca.footing.shared.ShortNote;
import ca.footing.shared.ui.HintWarning;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A question that is answered in a few words, with a warning when these look as if they could identify somebody. */
class WordsField extends Composite<Div> {
    private final TextField words = new TextField();
    private final HintWarning warning = new HintWarning();

    WordsField(String label, Runnable changed) {
        words.setLabel(label);
        words.setHelperText(getTranslation("evaluation.mine.wordsHelp"));
        words.setMaxLength(ShortNote.LONGEST);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            warning.weigh(change.getValue());
            changed.run();
        });
        getContent().addClassNames("stack", "tight");
        getContent().add(words, warning);
    }

    String value() {
        return words.getValue();
    }
}
