package ca.footing.progress.ui;

import ca.footing.progress.Sentence;
import com.vaadin.flow.component.html.Span;

/** A sentence in the language of the screen. */
class Words extends Span {
    Words(Sentence sentence) {
        setText(getTranslation(sentence.key(), sentence.args(getLocale())));
    }

    Words(Sentence sentence, String className) {
        this(sentence);
        addClassName(className);
    }
}
