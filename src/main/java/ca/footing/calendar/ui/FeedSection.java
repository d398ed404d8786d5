package ca.footing.calendar.ui;

import ca.footing.account.ui.AccountSection;
import ca.footing.calendar.Feeds;
import com.vaadin.flow.component.Component;

/** Adds the calendar feed to the account page. */
@org.springframework.stereotype.Component
class FeedSection implements AccountSection {
    private static final int ORDER = 20;

    private final Feeds feeds;

    FeedSection(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new FeedPanel(feeds);
    }
}
