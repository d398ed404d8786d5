package ca.footing.progress.ui;

import ca.footing.attendance.AttendanceRoutes;
import ca.footing.cohort.CohortRoutes;
import ca.footing.progress.Board;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The sessions of a cohort with the way to each roll call. */
class SessionList extends UnorderedList {
    SessionList(List<Board.Session> sessions) {
        addClassName("file-list");
        sessions.forEach(session -> {
            var time = session.time();
            var when = new Span(getTranslation(
                    "progress.board.sessionTime",
                    Formats.date(time.start().toLocalDate(), getLocale()),
                    Formats.time(time.start().toLocalTime(), getLocale())));
            when.addClassName("fine");
            var name = new Span(
                    getTranslation("progress.board.rollCall", session.title().in(getLocale())));
            var item =
                    new ListItem(new Anchor(AttendanceRoutes.rollCall(session.id()), new Symbol("people"), name, when));
            item.add(new Anchor(
                    CohortRoutes.practiceGroups(session.id()),
                    new Symbol("practice"),
                    new Span(getTranslation("progress.board.groups"))));
            if (session.unmarked() > 0) {
                var open = new Span(
                        new Symbol("waiting"), new Span(getTranslation("progress.board.unmarked", session.unmarked())));
                open.addClassNames("badge", "warning");
                item.add(open);
            }
            add(item);
        });
    }
}
