package ca.footing.catalogue.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleDraft;
import ca.footing.catalogue.ModuleId;
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
import org.springframework.dao.OptimisticLockingFailureException;

/** A module as the registrar writes it: its texts and measures, its materials, its quiz. */
@Route(CatalogueRoutes.MODULE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class ModuleView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient Curriculum curriculum;
    private final H1 title = new H1();
    private final Anchor series = new Anchor();
    private final Div messages = new Div();
    private final ModuleForm form = new ModuleForm();
    private final Readiness readiness = new Readiness();
    private final MaterialsPanel materials;
    private final QuizSummary quiz = new QuizSummary();
    private transient ModuleId id = ModuleId.next();
    private transient ModuleDraft saved = ModuleForm.BLANK;
    private int revision;

    ModuleView(Curriculum curriculum) {
        this.curriculum = curriculum;
        materials = new MaterialsPanel(curriculum, this::refresh);
        var parts = Page.of(
                "stack wide",
                Page.of("stack", new H2(getTranslation("catalogue.material.heading")), materials),
                Page.of("stack", new H2(getTranslation("catalogue.quiz.heading")), quiz));
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var texts = Page.of("form-page", form, Page.of("form-actions", save));
        addClassNames("page", "module-view");
        add(Page.breadcrumbs(new Anchor(CatalogueRoutes.LIST, getTranslation("catalogue.list.title")), series));
        add(Page.of("page-head", title), messages);
        add(Page.of("split", Page.of("stack wide", texts, parts), readiness));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        id = RouteIds.of(event, "moduleId", ModuleId::new);
        load();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !form.draft().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void save() {
        var draft = form.draft();
        messages.removeAll();
        try {
            curriculum.reviseModule(id, draft, revision);
            saved = draft;
            revision++;
            refresh();
            Notify.done(getTranslation("catalogue.saved"));
        } catch (OptimisticLockingFailureException _) {
            load();
            messages.add(Banner.stale());
        }
    }

    private void load() {
        revision = curriculum.revision(id);
        var found = curriculum.module(id);
        saved = ModuleForm.draftOf(found);
        form.show(saved);
        show(found);
    }

    /** Reads again what is shown beside the forms, which keep what is typed in them. */
    private void refresh() {
        show(curriculum.module(id));
    }

    private void show(ModuleDetails module) {
        var summary = module.summary();
        title.setText(summary.position() + ". " + summary.title().in(getLocale()));
        materials.show(summary.id(), module.materials(), curriculum.fileNames(summary.id()));
        readiness.show(module);
        quiz.show(module);
        series.setHref(CatalogueRoutes.detail(module.series()));
        series.setText(curriculum.series(module.series()).summary().title().in(getLocale()));
    }
}
