package ca.footing.calendar.ui;

import ca.footing.calendar.FeedState;
import ca.footing.calendar.Feeds;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;

/** The address of a person's calendar feed: made, renewed, ended; it is shown only when it is made. */
class FeedPanel extends Composite<Section> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final transient Feeds feeds;
    private final Div state = Page.of("stack");

    FeedPanel(Feeds feeds) {
        this.feeds = feeds;
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("calendar.feed.title")),
                        new Paragraph(getTranslation("calendar.feed.hint")),
                        state);
        show();
    }

    private void show() {
        state.removeAll();
        feeds.mine()
                .ifPresentOrElse(
                        this::show,
                        () -> state.add(
                                Page.of("actions", new Button(getTranslation("calendar.feed.make"), _ -> make()))));
    }

    private void show(FeedState feed) {
        var read = feed.readAt();
        state.add(
                new Paragraph(
                        read == null
                                ? getTranslation("calendar.feed.unread", time(feed.createdAt()))
                                : getTranslation("calendar.feed.read", time(feed.createdAt()), time(read))),
                Page.of(
                        "actions",
                        new Button(getTranslation("calendar.feed.renew"), _ -> renew()),
                        new Button(getTranslation("calendar.feed.end"), _ -> end())));
    }

    private void renew() {
        Ask.before(
                getTranslation("calendar.feed.renewTitle"),
                getTranslation("calendar.feed.renewText"),
                getTranslation("calendar.feed.renew"),
                this::make);
    }

    private void make() {
        var address = feeds.renew();
        show();
        state.addComponentAsFirst(new FeedAddress(address));
    }

    private void end() {
        feeds.end();
        Notify.done(getTranslation("calendar.feed.ended"));
        show();
    }

    private String time(Instant at) {
        return Formats.instant(at, ZONE, getLocale());
    }
}
