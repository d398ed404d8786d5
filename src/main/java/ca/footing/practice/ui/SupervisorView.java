package ca.footing.practice.ui;

import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.practice.AgreementShelf;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.SupervisorId;
import ca.footing.practice.Supervisors;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One supervisor with dated credentials. */
@Route(PracticeRoutes.SUPERVISOR)
@RouteAlias(PracticeRoutes.NEW_SUPERVISOR)
@PermitAll
class SupervisorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Supervisors supervisors;
    private final transient AgreementShelf agreements;
    private final transient Profiles profiles;
    private final transient Clock clock;
    private @Nullable SupervisorId supervisor;
    private SupervisorForm form = new SupervisorForm();
    private String title = "";

    SupervisorView(Supervisors supervisors, AgreementShelf agreements, Profiles profiles, Clock clock) {
        this.supervisors = supervisors;
        this.agreements = agreements;
        this.profiles = profiles;
        this.clock = clock;
        addClassNames("supervisor-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        supervisor = event.getRouteParameters()
                .get("supervisorId")
                .map(id -> Ids.parse(id).map(SupervisorId::new).orElseThrow(RecordNotFound::new))
                .orElse(null);
        form = new SupervisorForm();
        if (supervisor != null) {
            form.show(supervisors.details(supervisor));
        } else if (supervisors.mine().isEmpty()) {
            profiles.mine().map(Profile::supervisor).ifPresent(form::suggest);
        }
        title = getTranslation(supervisor == null ? "practice.supervisor.new" : "practice.supervisor.title");
        var lede = Page.lede(getTranslation("practice.supervisor.lede"));
        removeAll();
        add(
                Page.breadcrumbs(
                        new Anchor(PracticeRoutes.HOME, getTranslation("practice.home.title")),
                        new Anchor(PracticeRoutes.SUPERVISORS, getTranslation("practice.supervisors.title"))),
                Page.of("page-head", new H1(title), lede),
                Page.of("form-page", form, actions()));
        if (supervisor != null) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Toronto"));
            add(Page.of("form-page", new AgreementPanel(agreements, supervisor, today)));
            supervisors
                    .lastStatement(supervisor)
                    .ifPresent(stated -> add(Page.of("form-page", new StatedPanel(stated))));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div actions() {
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = Page.of("form-actions", save);
        if (supervisor != null) {
            actions.add(new Button(
                    getTranslation("practice.supervisor.retire"),
                    _ -> Ask.before(
                            getTranslation("practice.supervisor.retire"),
                            getTranslation("practice.supervisor.retireText"),
                            getTranslation("practice.supervisor.retire"),
                            this::retire)));
        }
        actions.add(new Anchor(PracticeRoutes.SUPERVISORS, getTranslation("action.cancel")));
        return actions;
    }

    private void save() {
        form.value().ifPresent(draft -> {
            if (supervisor == null) {
                supervisors.record(draft);
            } else {
                supervisors.change(supervisor, draft);
            }
            leave("practice.supervisor.saved");
        });
    }

    private void retire() {
        if (supervisor != null) {
            supervisors.retire(supervisor);
            leave("practice.supervisor.retired");
        }
    }

    private void leave(String done) {
        Notify.done(getTranslation(done));
        getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.SUPERVISORS));
    }
}
