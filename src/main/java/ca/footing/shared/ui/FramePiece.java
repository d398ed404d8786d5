package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Something that a module puts into the frame around every screen, declared as a bean: the language switch, the sign-out
 * button, the banner of the test mode.
 */
public interface FramePiece {
    /** Where the piece stands. */
    enum Place {
        BANNER,
        HEADER
    }

    Place place();

    /** Pieces of one place stand in this order. */
    int order();

    /** A new component for one browser tab; invisible when it has nothing to say to the present person. */
    Component create();
}
