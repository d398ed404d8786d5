package ca.footing.cohort.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.Curriculum;
import ca.footing.cohort.CodeMalformed;
import ca.footing.cohort.CodeTaken;
import ca.footing.cohort.CohortDraft;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.UnsavedChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Begins a cohort of a series; its sessions come next. */
@Route(CohortRoutes.NEW)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class NewCohortView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient CohortPlanning planning;
    private final transient Curriculum curriculum;
    private final CohortForm form = new CohortForm();
    private transient Optional<CohortDraft> saved = Optional.empty();

    NewCohortView(CohortPlanning planning, Curriculum curriculum) {
        this.planning = planning;
        this.curriculum = curriculum;
        var save = new Button(getTranslation("action.save"), _ -> form.checked().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "new-cohort-view");
        add(Page.breadcrumbs(new Anchor(CohortRoutes.OFFICE_LIST, getTranslation("cohort.office.title"))));
        add(Page.of(
                "page-head",
                new H1(getTranslation("cohort.office.new")),
                new Paragraph(getTranslation("cohort.office.newLede"))));
        add(Page.of("form-page", form, Page.of("form-actions", save)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.offer(curriculum.all(), planning.facilitators());
        form.begin();
        saved = form.draft();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !form.draft().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.office.new");
    }

    private void save(CohortDraft draft) {
        try {
            var created = planning.create(draft);
            saved = Optional.of(draft);
            Notify.done(getTranslation("cohort.saved"));
            getUI().ifPresent(ui -> ui.navigate(CohortRoutes.office(created)));
        } catch (CodeTaken | CodeMalformed refused) {
            form.refuseCode(getTranslation(refused.key(), refused.args()));
        }
    }
}
