package ca.footing.progress.ui;

import com.vaadin.flow.component.html.Span;

/** Words for those who do not see the shape beside them. */
class Unseen extends Span {
    Unseen(String text) {
        super(text);
        addClassName("visually-hidden");
    }
}
