package ca.footing.shared.ui;

import ca.footing.shared.Hint;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;

/** Says under a field what in its words looks as if it could identify somebody; it warns and never refuses. */
public class HintWarning extends Composite<Div> {
    public HintWarning() {
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    public void weigh(String words) {
        getContent().removeAll();
        var hints = Hint.in(words);
        if (!hints.isEmpty()) {
            getContent()
                    .add(new Banner(
                            Badge.Tone.WARNING,
                            "warning",
                            getTranslation("shared.hint.title"),
                            hints.stream()
                                    .map(hint -> getTranslation("shared.hint." + hint))
                                    .collect(Collectors.joining(" "))));
        }
    }
}
