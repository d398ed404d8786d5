package ca.footing.catalogue.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.SeriesDraft;
import ca.footing.catalogue.SlugMalformed;
import ca.footing.catalogue.SlugTaken;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.UnsavedChanges;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Begins a series: its texts may be incomplete, its modules come next. */
@Route(CatalogueRoutes.NEW)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class NewSeriesView extends Main implements UnsavedChanges, HasDynamicTitle {
    private final transient Curriculum curriculum;
    private final SeriesForm form = new SeriesForm();
    private transient SeriesDraft saved = SeriesForm.BLANK;

    NewSeriesView(Curriculum curriculum) {
        this.curriculum = curriculum;
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "new-series-view");
        add(Page.breadcrumbs(new Anchor(CatalogueRoutes.LIST, getTranslation("catalogue.list.title"))));
        add(Page.of(
                "page-head",
                new H1(getTranslation("catalogue.series.new")),
                new Paragraph(getTranslation("catalogue.series.newLede"))));
        add(Page.of("form-page", form, Page.of("form-actions", save)));
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !form.draft().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.series.new");
    }

    private void save() {
        try {
            var draft = form.draft();
            var created = curriculum.create(draft);
            saved = draft;
            Notify.done(getTranslation("catalogue.saved"));
            getUI().ifPresent(ui -> ui.navigate(CatalogueRoutes.detail(created)));
        } catch (SlugTaken | SlugMalformed refused) {
            form.refuseSlug(getTranslation(refused.key(), refused.args()));
        }
    }
}
