package ca.footing.quiz.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.ModuleId;
import ca.footing.quiz.QuizDraft;
import ca.footing.quiz.QuizPlanning;
import ca.footing.quiz.QuizRoutes;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import ca.footing.shared.ui.UnsavedChanges;
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

/** The quiz of a module as the registrar puts it together: what it asks, how it is marked, what a body would say. */
@Route(QuizRoutes.PLAN)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class PlanView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient QuizPlanning planning;
    private final Div crumbs = new Div();
    private final H1 title = new H1();
    private final Paragraph size = Page.lede("");
    private final Div check = new Div();
    private final FixedQuestions fixed = new FixedQuestions(this::compare);
    private final DrawRows draws = new DrawRows(this::compare);
    private final RulesForm rules = new RulesForm(this::compare);
    private transient QuizDraft saved = QuizDraft.NONE;
    private ModuleId module = ModuleId.next();
    private boolean shown;

    PlanView(QuizPlanning planning) {
        this.planning = planning;
        size.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "plan-view");
        add(
                crumbs,
                Page.of("page-head", title, size),
                check,
                Page.of("form-page", fixed, draws, rules, Page.of("form-actions", save)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        module = RouteIds.of(event, "moduleId", ModuleId::new);
        shown = false;
        var found = planning.workbench(module);
        var name = found.module().title().in(getLocale());
        title.setText(getTranslation("quiz.plan.title", name));
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(
                new Anchor(CatalogueRoutes.module(module), name),
                new Anchor(QuizRoutes.bank(found.series()), getTranslation("quiz.bank.title"))));
        saved = found.quiz();
        fixed.show(saved.fixed(), found.bank());
        draws.show(saved.draws(), found.bank());
        rules.show(saved.rules(), planning.presets());
        shown = true;
        compare();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !draft().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void save() {
        var draft = draft();
        planning.save(module, draft);
        saved = draft;
        Notify.done(getTranslation("quiz.plan.saved"));
    }

    /** Says how many questions an attempt would ask now, and what the body's rule says to it. */
    private void compare() {
        if (!shown) {
            return;
        }
        var draft = draft();
        size.setText(getTranslation("quiz.plan.size", draft.questions()));
        check.removeAll();
        planning.check(module, draft).map(PresetBanner::new).ifPresent(check::add);
    }

    private QuizDraft draft() {
        return new QuizDraft(fixed.value(), draws.value(), rules.value());
    }
}
