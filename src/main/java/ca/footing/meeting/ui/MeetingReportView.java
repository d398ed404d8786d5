package ca.footing.meeting.ui;

import ca.footing.account.Roles;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.ReportEffect;
import ca.footing.cohort.SessionId;
import ca.footing.meeting.MeetingReport;
import ca.footing.meeting.MeetingReports;
import ca.footing.meeting.MeetingRoutes;
import ca.footing.meeting.ReportUpload;
import ca.footing.shared.Formats;
import ca.footing.shared.RuleViolation;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** From the report of an online meeting to attendance: the file, who is who, what would be recorded. */
@Route(MeetingRoutes.REPORT)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class MeetingReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MeetingReports reports;
    private final transient Attendance attendance;
    private final Paragraph about = new Paragraph();
    private final Anchor back = new Anchor("", getTranslation("meeting.back"));
    private final ReportFile file = new ReportFile(this::take, this::read);
    private final Div matching = Page.of("stack wide");
    private final Div preview = Page.of("stack");
    private transient SessionId id = SessionId.next();
    private transient @Nullable ReportUpload upload;

    MeetingReportView(MeetingReports reports, Attendance attendance) {
        this.reports = reports;
        this.attendance = attendance;
        about.addClassName("eyebrow");
        addClassNames("page", "narrow", "meeting-report-view");
        add(
                Page.breadcrumbs(back),
                Page.of("page-head", about, new H1(getPageTitle()), Page.lede(getTranslation("meeting.lede"))),
                file,
                matching,
                preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "sessionId", SessionId::new);
        var session = attendance.rollCall(id).session();
        about.setText(session.title().in(getLocale()) + ", "
                + Formats.date(session.time().start().toLocalDate(), getLocale()));
        back.setHref("/" + AttendanceRoutes.rollCall(id));
        file.begin(session.time().zone());
        clear();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.title");
    }

    void take(String name, byte[] content) {
        upload = new ReportUpload(name, content, file.zone());
        read();
    }

    private void read() {
        clear();
        if (upload == null) {
            return;
        }
        upload = new ReportUpload(upload.fileName(), upload.content(), file.zone());
        try {
            show(upload, reports.read(id, upload));
        } catch (RuleViolation refused) {
            matching.add(new Banner(
                    Badge.Tone.ERROR,
                    "error",
                    getTranslation("meeting.file.title"),
                    getTranslation(refused.key(), refused.args())));
        }
    }

    private void show(ReportUpload read, MeetingReport report) {
        if (report.importedAt() != null) {
            matching.add(new Banner(
                    Badge.Tone.INFO,
                    "info",
                    getTranslation("meeting.again.title"),
                    getTranslation(
                            "meeting.again.text",
                            Formats.instant(
                                    report.importedAt(), report.session().time().zone(), getLocale()))));
        }
        if (report.outside() > 0) {
            matching.add(new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("meeting.outside.title"),
                    getTranslation("meeting.outside.text", report.outside())));
        }
        var list = new MatchList(report, preview::removeAll);
        var look = new Button(getTranslation("meeting.preview.button"), _ -> preview(read, report, list));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        matching.add(list, Page.of("actions", look));
    }

    private void preview(ReportUpload read, MeetingReport report, MatchList list) {
        preview.removeAll();
        preview.add(new EffectTable(reports.preview(report, list.chosen()), report.people(), () -> write(read, list)));
    }

    private void write(ReportUpload read, MatchList list) {
        var written = reports.write(id, read, list.chosen()).stream()
                .filter(ReportEffect::writes)
                .count();
        upload = null;
        clear();
        Notify.done(getTranslation("meeting.done", written));
        getUI().ifPresent(ui -> ui.navigate(AttendanceRoutes.rollCall(id)));
    }

    private void clear() {
        matching.removeAll();
        preview.removeAll();
    }
}
