package ca.footing.access.ui;

import ca.footing.access.SessionId;
import ca.footing.access.SessionRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Browsers in which a person is signed in, each with a way to end it. */
class SessionList extends Composite<Div> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final Consumer<SessionId> end;

    SessionList(Consumer<SessionId> end) {
        this.end = end;
        getContent().addClassName("stack");
    }

    void show(List<SessionRow> sessions) {
        getContent().removeAll();
        if (sessions.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("access.sessions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-grid");
        sessions.forEach(session -> list.add(card(session)));
        getContent().add(list);
    }

    private ListItem card(SessionRow session) {
        var times = new Paragraph(
                getTranslation("access.sessions.times", time(session.created()), time(session.lastSeen())));
        times.addClassName("fine");
        var card = new ListItem(new H2(session.device()), times);
        card.addClassNames("panel", "stack", "tight");
        if (session.current()) {
            var badge = new Span(new Symbol("met"), new Span(getTranslation("access.sessions.current")));
            badge.addClassNames("badge", "success");
            card.add(badge);
        } else {
            card.add(new Button(getTranslation("access.sessions.end"), _ -> end.accept(session.id())));
        }
        return card;
    }

    private String time(Instant instant) {
        return Formats.instant(instant, ZONE, getLocale());
    }
}
