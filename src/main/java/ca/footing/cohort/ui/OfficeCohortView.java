package ca.footing.cohort.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CodeMalformed;
import ca.footing.cohort.CodeTaken;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.OpeningGaps;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.shared.ui.UnsavedChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** A cohort as the registrar plans it: details, people, prices, refunds, sessions, publication. */
@Route(CohortRoutes.OFFICE_DETAIL)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class OfficeCohortView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient CohortPlanning planning;
    private final transient OpeningGaps openings;
    private final transient Curriculum curriculum;
    private final H1 title = new H1();
    private final CohortPublication publication = new CohortPublication(
            this::isChanged, () -> change(CohortPlanning::publish), () -> change(CohortPlanning::withdraw));
    private final Div ways = Page.of("actions");
    private final GapPanel gaps = new GapPanel();
    private final Div messages = new Div();
    private final CohortForm form = new CohortForm();
    private final SessionsPanel sessions;
    private transient CohortId id = CohortId.next();
    private transient Optional<CohortDraft> saved = Optional.empty();
    private int revision;

    OfficeCohortView(CohortPlanning planning, OpeningGaps openings, Curriculum curriculum) {
        this.planning = planning;
        this.openings = openings;
        this.curriculum = curriculum;
        sessions = new SessionsPanel(planning, () -> show(planning.cohort(id)));
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "office-cohort-view");
        add(Page.breadcrumbs(new Anchor(CohortRoutes.OFFICE_LIST, getTranslation("cohort.office.title"))));
        add(Page.of("page-head", title, publication, ways), gaps, messages);
        add(Page.of("stack", new H2(getTranslation("cohort.session.heading")), sessions));
        add(Page.of("form-page", form, Page.of("form-actions", save)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        id = RouteIds.of(event, "cohortId", CohortId::new);
        load();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return isChanged();
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void save() {
        messages.removeAll();
        form.checked().ifPresent(this::save);
    }

    private void save(CohortDraft draft) {
        try {
            planning.revise(id, draft, revision);
            load();
            Notify.done(getTranslation("cohort.saved"));
        } catch (CodeTaken | CodeMalformed refused) {
            form.refuseCode(getTranslation(refused.key(), refused.args()));
        } catch (OptimisticLockingFailureException _) {
            load();
            messages.add(Banner.stale());
        }
    }

    private void change(BiConsumer<CohortPlanning, CohortId> act) {
        act.accept(planning, id);
        load();
    }

    private void load() {
        revision = planning.revision(id);
        ways.removeAll();
        ways.add(
                Page.buttonLink(CohortRoutes.payment(id), getTranslation("cohort.office.payment")),
                Page.buttonLink(CohortRoutes.makeUp(id), getTranslation("cohort.office.makeUp")),
                Page.buttonLink(CohortRoutes.certificate(id), getTranslation("cohort.office.certificate")),
                Page.buttonLink(CohortRoutes.copy(id), getTranslation("cohort.office.copy")));
        form.offer(curriculum.all(), planning.facilitators());
        form.show(planning.draft(id));
        saved = form.draft();
        show(planning.cohort(id));
    }

    /** What stands beside the form, which keeps what is typed in it. */
    private void show(CohortDetails cohort) {
        var summary = cohort.summary();
        title.setText(summary.name().in(getLocale()));
        publication.show(summary);
        gaps.show(summary.status() == CohortStatus.PUBLISHED ? List.of() : openings.of(cohort));
        sessions.show(
                cohort,
                curriculum.series(summary.series()).modules().stream()
                        .map(ModuleDetails::summary)
                        .toList());
        form.refunds.countFrom(cohort);
    }

    private boolean isChanged() {
        return !form.draft().equals(saved);
    }
}
