package ca.footing.attendance.ui;

import ca.footing.attendance.Absences;
import ca.footing.attendance.Appeals;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.MyAttendance;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A learner's own attendance: session by session, with how it was recorded and the way to ask about it. */
@Route(AttendanceRoutes.MINE)
@PermitAll
class MyAttendanceView extends Main implements BeforeEnterObserver, HasDynamicTitle, MySessionItem.Ways {
    private final transient MyAttendance mine;
    private final transient Absences absences;
    private final transient Appeals appeals;
    private final Paragraph cohort = new Paragraph();
    private final OrderedList list = new OrderedList();
    private RegistrationId place = RegistrationId.next();

    MyAttendanceView(MyAttendance mine, Absences absences, Appeals appeals) {
        this.mine = mine;
        this.absences = absences;
        this.appeals = appeals;
        var phone = Page.buttonLink(AttendanceRoutes.PHONE, getTranslation("attendance.mine.phone"));
        phone.setRouterIgnore(true);
        cohort.addClassName("eyebrow");
        list.addClassNames("stack", "my-attendance");
        addClassNames("page", "narrow", "my-attendance-view");
        add(
                Page.of("page-head", cohort, new H1(getPageTitle()), Page.lede(getTranslation("attendance.mine.lede"))),
                list,
                Page.of("actions", phone));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = RouteIds.of(event, "registrationId", RegistrationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.mine.title");
    }

    @Override
    public void announce(MyAttendance.MySession session) {
        absences.announce(place, session.session().id());
        show();
    }

    @Override
    public void withdraw(MyAttendance.MySession session) {
        absences.withdraw(place, session.session().id());
        show();
    }

    @Override
    public void ask(MyAttendance.MySession session) {
        new AskDialog(words -> {
                    appeals.appeal(place, session.session().id(), words);
                    show();
                })
                .open();
    }

    private void show() {
        var sheet = mine.of(place);
        cohort.setText(sheet.cohort().in(getLocale()));
        list.removeAll();
        sheet.sessions().forEach(session -> list.add(new MySessionItem(session, this)));
    }
}
