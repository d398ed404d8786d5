package ca.footing.attendance.ui;

import ca.footing.attendance.Appeal;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.MyAttendance.MySession;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** One session of a learner: what counts, how it came about, and what they can do about it. */
class MySessionItem extends ListItem {
    private final MySession session;
    private final Ways ways;

    MySessionItem(MySession session, Ways ways) {
        this.session = session;
        this.ways = ways;
        var held = session.session();
        var time = held.time();
        addClassNames("panel", "stack");
        add(
                new H2(held.title().in(getLocale())),
                Page.fine(getTranslation(
                        "attendance.rollCall.when",
                        Formats.date(time.start().toLocalDate(), getLocale()),
                        Formats.time(time.start().toLocalTime(), getLocale()),
                        Formats.time(time.end().toLocalTime(), getLocale()),
                        Formats.zone(time.zone(), time.start(), getLocale()),
                        Formats.minutes(session.counted().minutesHeld()))));
        add(session.begun() ? past() : ahead());
    }

    private List<Component> ahead() {
        var title = session.session().title().in(getLocale());
        if (session.absence() == null) {
            return List.of(
                    new Badge(Badge.Tone.NEUTRAL, "clock", getTranslation("attendance.mine.ahead")),
                    Page.of("actions", button("announce", title, () -> ways.announce(session))));
        }
        return List.of(
                new Badge(Badge.Tone.INFO, "info", getTranslation("attendance.mine.ahead")),
                new Paragraph(getTranslation("attendance.mine.announced")),
                Page.of("actions", button("withdraw", title, () -> ways.withdraw(session))));
    }

    private List<Component> past() {
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(MyMinutes.words(session)));
        session.appeals().forEach(appeal -> parts.add(asked(appeal)));
        if (!session.entries().isEmpty()) {
            parts.add(new Details(
                    getTranslation("attendance.mine.history"), new RecordList(session.session(), session.entries())));
        }
        var actions = Page.of("actions");
        var title = session.session().title().in(getLocale());
        if (session.counted().recorded() && session.counted().minutesMissing() > 0) {
            actions.add(Page.buttonLink(
                    AttendanceRoutes.makeUp(session.counted().registration()),
                    getTranslation("attendance.mine.makeUp")));
        }
        if (session.mayAppeal()) {
            actions.add(button("ask", title, () -> ways.ask(session)));
        }
        if (actions.getComponentCount() > 0) {
            parts.add(actions);
        }
        return parts;
    }

    private Component asked(Appeal appeal) {
        var at = new RecordWords(session.session(), getLocale()).when(appeal.appealedAt());
        return Page.of(
                "stack",
                Page.fine(getTranslation("attendance.mine.asked", at, appeal.words())),
                new Paragraph(getTranslation("attendance.mine.appeal." + appeal.state(), appeal.answer())));
    }

    private Button button(String what, String title, Runnable act) {
        var button = new Button(getTranslation("attendance.mine." + what), _ -> act.run());
        button.setAriaLabel(getTranslation("attendance.rollCall.markOf", button.getText(), title));
        return button;
    }

    /** What a learner can do about a session. */
    interface Ways {
        void announce(MySession session);

        void withdraw(MySession session);

        void ask(MySession session);
    }
}
