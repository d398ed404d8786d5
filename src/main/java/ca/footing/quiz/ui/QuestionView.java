package ca.footing.quiz.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.SeriesId;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionBank;
import ca.footing.quiz.QuestionId;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;

/** One question of a bank, new or corrected. What was asked before stays as it was. */
@Route(QuizRoutes.QUESTION)
@RouteAlias(QuizRoutes.NEW_QUESTION)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class QuestionView extends Main implements BeforeEnterObserver, UnsavedChanges, HasDynamicTitle {
    private final transient QuestionBank bank;
    private final Div crumbs = new Div();
    private final H1 title = new H1();
    private final QuestionForm form = new QuestionForm();
    private transient Question saved = QuestionForm.blank();
    private SeriesId series = SeriesId.next();
    private boolean known;

    QuestionView(QuestionBank bank) {
        this.bank = bank;
        var save = new Button(getTranslation("action.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("page", "question-view");
        add(
                crumbs,
                Page.of("page-head", title, Page.lede(getTranslation("quiz.form.lede"))),
                Page.of("form-page", form, Page.of("form-actions", save)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        known = event.getRouteParameters().get("questionId").isPresent();
        if (known) {
            var id = RouteIds.of(event, "questionId", QuestionId::new);
            saved = bank.question(id);
            series = bank.series(id);
        } else {
            series = RouteIds.of(event, "seriesId", SeriesId::new);
            saved = QuestionForm.blank();
        }
        title.setText(getTranslation(known ? "quiz.form.title" : "quiz.form.newTitle"));
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(new Anchor(QuizRoutes.bank(series), getTranslation("quiz.bank.title"))));
        form.show(saved);
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !form.value().equals(saved);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void save() {
        var value = form.value();
        if (known) {
            bank.revise(value);
        } else {
            bank.add(series, value);
        }
        saved = value;
        known = true;
        Notify.done(getTranslation("quiz.form.saved"));
        getUI().ifPresent(ui -> ui.navigate(QuizRoutes.bank(series)));
    }
}
