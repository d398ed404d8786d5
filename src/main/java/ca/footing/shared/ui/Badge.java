package ca.footing.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a word and a symbol, so that it is never told by colour alone. */
public class Badge extends Span {
    /** What the state means for whoever reads it. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        SUCCESS,
        WARNING,
        ERROR,
        INFO
    }

    /** @param symbol see {@link Symbol} */
    public Badge(Tone tone, String symbol, String text) {
        addClassName("badge");
        if (tone != Tone.NEUTRAL) {
            addClassName(tone.name().toLowerCase(java.util.Locale.ROOT));
        }
        add(new Symbol(symbol), new Span(text));
    }
}
