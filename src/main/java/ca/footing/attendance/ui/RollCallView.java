package ca.footing.attendance.ui;

import ca.footing.account.Roles;
import ca.footing.attendance.Appeals;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.Mark;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the roll: one line for each person, saved at once. */
@Route(AttendanceRoutes.ROLL_CALL)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class RollCallView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Attendance attendance;
    private final transient RollCallTalk talk;
    private final Paragraph cohort = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph when = new Paragraph();
    private final Div ways = Page.of("actions");
    private final RollCallSummary summary = new RollCallSummary(this::markAllPresent, this::unmark);
    private final UnorderedList list = new UnorderedList();
    private final Map<RegistrationId, RollCallLine> lines = new HashMap<>();
    private SessionId session = SessionId.next();
    private final SettleSection settle = new SettleSection(this::settle);
    private transient @Nullable RollCall shown;

    RollCallView(Attendance attendance, Appeals appeals) {
        this.attendance = attendance;
        this.talk = new RollCallTalk(attendance, appeals, this::save);
        cohort.addClassName("eyebrow");
        when.addClassName("lede");
        list.addClassName("roll-call");
        var head = new Div(cohort, title, when, ways);
        head.addClassName("page-head");
        addClassNames("page", "narrow", "roll-call-view");
        add(head, summary, list, settle);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = RouteIds.of(event, "sessionId", SessionId::new);
        var rollCall = attendance.rollCall(session);
        head(rollCall);
        ways.removeAll();
        ways.add(Page.buttonLink(AttendanceRoutes.checkIn(session), getTranslation("attendance.rollCall.checkIn")));
        ways.add(Page.buttonLink(AttendanceRoutes.report(session), getTranslation("attendance.rollCall.report")));
        list.removeAll();
        lines.clear();
        rollCall.people().forEach(person -> {
            var line = new RollCallLine(rollCall.session(), this::mark, talk.notes(rollCall.session()));
            lines.put(person.registration(), line);
            list.add(line);
        });
        show(rollCall);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void head(RollCall rollCall) {
        var time = rollCall.session().time();
        cohort.setText(rollCall.cohort().in(getLocale()));
        title.setText(getTranslation(
                "attendance.rollCall.title", rollCall.session().title().in(getLocale())));
        when.setText(getTranslation(
                "attendance.rollCall.when",
                Formats.date(time.start().toLocalDate(), getLocale()),
                Formats.time(time.start().toLocalTime(), getLocale()),
                Formats.time(time.end().toLocalTime(), getLocale()),
                Formats.zone(time.zone(), time.start(), getLocale()),
                Formats.minutes(rollCall.minutesHeld())));
    }

    private void mark(RollCall.Person person, Mark mark) {
        if (shown != null && shown.asksWhy(person)) {
            new ReasonDialog(
                            person.name().preferredName(),
                            reason -> save(() -> attendance.correct(session, person.registration(), mark, reason)))
                    .open();
        } else {
            save(() -> attendance.mark(session, person.registration(), mark));
        }
    }

    private void settle() {
        save(() -> attendance.settle(session));
    }

    private void save(Runnable change) {
        change.run();
        summary.offerUndo(List.of());
        show(attendance.rollCall(session));
    }

    private void markAllPresent() {
        summary.offerUndo(attendance.markAllPresent(session));
        show(attendance.rollCall(session));
    }

    private void unmark(List<RegistrationId> people) {
        attendance.unmark(session, people);
        summary.offerUndo(List.of());
        show(attendance.rollCall(session));
    }

    /** Lines stay in place, so that the focus does too. */
    private void show(RollCall rollCall) {
        shown = rollCall;
        summary.show(rollCall);
        settle.show(rollCall);
        rollCall.people().forEach(person -> {
            var line = lines.get(person.registration());
            if (line != null) {
                line.show(person, rollCall.beside(person), rollCall.open());
            }
        });
    }
}
