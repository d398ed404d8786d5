package ca.footing.catalogue.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.catalogue.SeriesDraft;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.catalogue.SlugMalformed;
import ca.footing.catalogue.SlugTaken;
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
import java.util.function.BiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;

/** A series as the registrar writes it: texts, modules, publication. */
@Route(CatalogueRoutes.DETAIL)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class SeriesView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient Curriculum curriculum;
    private final H1 title = new H1();
    private final Publication publication =
            new Publication(this::isChanged, () -> change(Curriculum::publish), () -> change(Curriculum::withdraw));
    private final Div messages = new Div();
    private final SeriesForm form = new SeriesForm();
    private final Readiness readiness = new Readiness();
    private final ModuleList modules;
    private final Anchor addModule = Page.buttonLink("", getTranslation("catalogue.modules.add"));
    private final Anchor bank = Page.buttonLink("", getTranslation("catalogue.series.bank"));
    private final Anchor questions = Page.buttonLink("", getTranslation("catalogue.series.questions"));
    private final Anchor completion = Page.buttonLink("", getTranslation("catalogue.series.completion"));
    private final Anchor eligibility = Page.buttonLink("", getTranslation("catalogue.series.eligibility"));
    private final Anchor evaluation = Page.buttonLink("", getTranslation("catalogue.series.evaluation"));
    private transient SeriesId id = SeriesId.next();
    private transient SeriesDraft saved = SeriesForm.BLANK;
    private int revision;

    SeriesView(Curriculum curriculum) {
        this.curriculum = curriculum;
        modules = new ModuleList(
                module -> arrange(() -> curriculum.moveModuleUp(module)),
                module -> arrange(() -> curriculum.removeModule(module)));
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var texts = Page.of("form-page", form, Page.of("form-actions", save));
        var moduleSection = Page.of(
                "stack",
                Page.of("section-head", new H2(getTranslation("catalogue.modules.title")), addModule),
                modules);
        var crumbs = Page.breadcrumbs(new Anchor(CatalogueRoutes.LIST, getTranslation("catalogue.list.title")));
        addClassNames("page", "series-view");
        var doors = Page.of("actions", eligibility, completion, questions, bank, evaluation);
        add(crumbs, Page.of("page-head", title, publication, doors), messages);
        add(Page.of("split", Page.of("stack wide", texts, moduleSection), readiness));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        id = RouteIds.of(event, "seriesId", SeriesId::new);
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
        try {
            curriculum.revise(id, form.draft(), revision);
            load();
            Notify.done(getTranslation("catalogue.saved"));
        } catch (SlugTaken | SlugMalformed refused) {
            form.refuseSlug(getTranslation(refused.key(), refused.args()));
        } catch (OptimisticLockingFailureException _) {
            load();
            messages.add(Banner.stale());
        }
    }

    private void change(BiConsumer<Curriculum, SeriesId> act) {
        act.accept(curriculum, id);
        load();
    }

    /** Modules are changed beside the form, which keeps what is typed in it. */
    private void arrange(Runnable act) {
        act.run();
        show(curriculum.series(id));
    }

    private void load() {
        revision = curriculum.revision(id);
        var found = curriculum.series(id);
        saved = SeriesForm.draftOf(found);
        form.show(saved);
        show(found);
    }

    private void show(SeriesDetails series) {
        title.setText(series.summary().title().in(getLocale()));
        publication.show(series.summary());
        readiness.show(series);
        modules.show(series.modules(), series.summary().status() == SeriesStatus.DRAFT);
        addModule.setHref(CatalogueRoutes.newModule(series.summary().id()));
        bank.setHref(CatalogueRoutes.questions(series.summary().id()));
        questions.setHref(CatalogueRoutes.accessQuestions(series.summary().id()));
        evaluation.setHref(CatalogueRoutes.evaluationQuestions(series.summary().id()));
        completion.setHref(CatalogueRoutes.completion(series.summary().id()));
        eligibility.setHref(CatalogueRoutes.eligibility(series.summary().id()));
    }

    private boolean isChanged() {
        return !form.draft().equals(saved);
    }
}
