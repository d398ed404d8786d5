package ca.footing.progress.ui;

import ca.footing.progress.ModuleState;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.html.Span;

/** A module's state in words with how many requirements are met. */
class StateBadge extends Span {
    StateBadge(ModuleState state, int met, int total) {
        addClassName("badge");
        var symbol =
                switch (state) {
                    case COMPLETE -> "met";
                    case IN_PROGRESS -> "partial";
                    case NOT_STARTED -> "missing";
                    case IMPOSSIBLE -> "waiting";
                };
        if (state == ModuleState.COMPLETE) {
            addClassName("success");
        } else if (state == ModuleState.IN_PROGRESS) {
            addClassName("accent");
        }
        add(new Symbol(symbol), new Span(getTranslation("progress.moduleState." + state, met, total)));
    }
}
