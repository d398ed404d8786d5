package ca.footing.catalogue.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.ModuleDraft;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
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

/** Adds a module at the end of a series; materials and quiz come next. */
@Route(CatalogueRoutes.NEW_MODULE)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class NewModuleView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient Curriculum curriculum;
    private final Anchor series = new Anchor();
    private final ModuleForm form = new ModuleForm();
    private transient SeriesId owner = SeriesId.next();
    private transient ModuleDraft saved = ModuleForm.BLANK;

    NewModuleView(Curriculum curriculum) {
        this.curriculum = curriculum;
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "new-module-view");
        add(Page.breadcrumbs(new Anchor(CatalogueRoutes.LIST, getTranslation("catalogue.list.title")), series));
        add(Page.of(
                "page-head",
                new H1(getTranslation("catalogue.module.new")),
                new Paragraph(getTranslation("catalogue.module.newLede"))));
        add(Page.of("form-page", form, Page.of("form-actions", save)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        owner = RouteIds.of(event, "seriesId", SeriesId::new);
        series.setHref(CatalogueRoutes.detail(owner));
        series.setText(curriculum.series(owner).summary().title().in(getLocale()));
        saved = ModuleForm.BLANK;
        form.show(saved);
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !form.draft().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.module.new");
    }

    private void save() {
        var draft = form.draft();
        var created = curriculum.addModule(owner, draft);
        saved = draft;
        Notify.done(getTranslation("catalogue.saved"));
        getUI().ifPresent(ui -> ui.navigate(CatalogueRoutes.module(created)));
    }
}
