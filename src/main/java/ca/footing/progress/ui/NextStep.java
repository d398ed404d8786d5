package ca.footing.progress.ui;

import ca.footing.progress.Board;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What comes next for a person, in which module, and who acts. */
class NextStep extends Composite<Div> {
    NextStep(Board.@Nullable Next next) {
        if (next == null) {
            getContent().setText(getTranslation("progress.board.nothing"));
            return;
        }
        var step = getTranslation(next.sentence().key(), next.sentence().args(getLocale()));
        var actor = new Span(getTranslation("progress.actor." + next.actor()));
        actor.addClassName("sub");
        getContent().add(new Span(getTranslation("progress.board.nextStep", next.position(), step)), actor);
    }
}
