package ca.footing.progress.ui;

import ca.footing.progress.ModuleState;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.html.Span;

/** A stepping stone: a module's state as a shape; whoever shows it says the same in words. */
class Stone extends Span {
    Stone(ModuleState state, int position, boolean stuck) {
        addClassName("stone");
        getElement().setAttribute("aria-hidden", "true");
        if (stuck || state == ModuleState.IMPOSSIBLE) {
            addClassName("needs-help");
            add(new Symbol("warning"));
            return;
        }
        switch (state) {
            case COMPLETE -> {
                addClassName("complete");
                add(new Symbol("check"));
            }
            case IN_PROGRESS -> {
                addClassName("partial");
                setText(String.valueOf(position));
            }
            case NOT_STARTED, IMPOSSIBLE -> {
                addClassName("not-started");
                setText(String.valueOf(position));
            }
        }
    }
}
