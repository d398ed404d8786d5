package ca.footing.payment.ui;

import com.vaadin.flow.component.html.Span;

/** An id of the sandbox, short enough for a phone; the whole of it is in the element's title. */
class ShortId extends Span {
    private static final int WHOLE = 24;
    private static final int BEGINNING = 12;
    private static final int END = 6;

    ShortId(String id) {
        super(shortened(id));
        setTitle(id);
    }

    static String shortened(String id) {
        return id.length() <= WHOLE ? id : id.substring(0, BEGINNING) + "…" + id.substring(id.length() - END);
    }
}
