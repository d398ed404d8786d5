package ca.footing.discussion.ui;

import ca.footing.discussion.DiscussionRoutes;
import com.vaadin.flow.router.BeforeEnterEvent;

/** Which page an address asks for. */
final class PageNumber {
    private static final int DIGITS = 6;

    private PageNumber() {}

    /** @param otherwise the page when the address names none */
    static int of(BeforeEnterEvent event, int otherwise) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DiscussionRoutes.PAGE)
                .filter(page -> page.matches("[1-9][0-9]{0," + (DIGITS - 1) + "}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
