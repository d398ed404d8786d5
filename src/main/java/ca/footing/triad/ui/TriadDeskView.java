package ca.footing.triad.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.SessionId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.triad.TriadDesk;
import ca.footing.triad.TriadRoutes;
import ca.footing.triad.Triads;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Plans the practice groups of one session. */
@Route(TriadRoutes.DESK)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class TriadDeskView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Triads triads;
    private SessionId session = SessionId.next();

    TriadDeskView(Triads triads) {
        this.triads = triads;
        addClassNames("page", "triad-desk-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = RouteIds.of(event, "sessionId", SessionId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("triad.desk.title");
    }

    private void show() {
        var desk = triads.desk(session);
        removeAll();
        add(head(desk));
        if (desk.people().size() < 2) {
            add(Page.empty(getTranslation("triad.desk.fewTitle"), getTranslation("triad.desk.few")));
            return;
        }
        if (!desk.groups().isEmpty()) {
            add(standing(desk), groups(desk));
        }
        if (desk.loggedAt() == null) {
            if (!desk.groups().isEmpty()) {
                add(section("triad.swap.title", new SwapForm(desk.groups(), (one, other) -> {
                    triads.swap(session, one, other);
                    done("triad.desk.swapped");
                })));
            }
            add(section("triad.form.title", new PlanForm(desk, draft -> {
                triads.plan(session, draft);
                done("triad.desk.planned");
            })));
        }
    }

    private Div head(TriadDesk desk) {
        var cohort = new Paragraph(desk.cohort().in(getLocale()));
        cohort.addClassName("eyebrow");
        var time = desk.session().time();
        return Page.of(
                "page-head",
                cohort,
                new H1(getTranslation("triad.desk.title")),
                Page.lede(getTranslation(
                        "triad.desk.session",
                        desk.session().title().in(getLocale()),
                        Formats.date(time.start().toLocalDate(), getLocale()))),
                Page.fine(getTranslation("triad.desk.text")));
    }

    private Banner standing(TriadDesk desk) {
        var state = desk.loggedAt() != null ? "logged" : desk.sharedAt() != null ? "shared" : "draft";
        var banner = new Banner(
                desk.sharedAt() == null ? Badge.Tone.INFO : Badge.Tone.SUCCESS,
                desk.sharedAt() == null ? "waiting" : "met",
                getTranslation("triad.state." + state),
                getTranslation("triad.state." + state + "Text"));
        if (desk.sharedAt() == null) {
            var share = new Button(getTranslation("triad.desk.share"), _ -> {
                triads.share(session);
                done("triad.desk.isShared");
            });
            share.addThemeVariants(ButtonVariant.PRIMARY);
            banner.add(Page.of("actions", share));
        } else if (desk.begun()) {
            var log = new Button(
                    getTranslation(desk.loggedAt() == null ? "triad.desk.log" : "triad.desk.logAgain"), _ -> {
                        triads.log(session);
                        done("triad.desk.isLogged");
                    });
            banner.add(Page.of("actions", log));
        }
        return banner;
    }

    private Div groups(TriadDesk desk) {
        var all = Page.of("group-grid");
        desk.groups()
                .forEach(group -> all.add(Page.of(
                        "stack tight",
                        new H2(getTranslation("triad.group.title", group.number())),
                        new GroupTable(group, desk.rounds(), null))));
        return all;
    }

    private Section section(String title, Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassName("stack");
        return section;
    }

    private void done(String key) {
        show();
        Notify.done(getTranslation(key));
    }
}
