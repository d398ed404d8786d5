package ca.footing.evaluation.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.SeriesId;
import ca.footing.evaluation.EvaluationQuestion;
import ca.footing.evaluation.EvaluationQuestions;
import ca.footing.evaluation.EvaluationRoutes;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the office asks after a series, beside objectives, facilitators and programme, which every form asks about. */
@Route(EvaluationRoutes.QUESTIONS)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class EvaluationQuestionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EvaluationQuestions questions;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div list = new Div();
    private SeriesId series = SeriesId.next();

    EvaluationQuestionsView(EvaluationQuestions questions) {
        this.questions = questions;
        eyebrow.addClassName("eyebrow");
        var add = new Button(getTranslation("evaluation.questions.add"), _ -> open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("evaluation-questions-view", "page");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("evaluation.questions.lede")),
                        Page.of("actions", add)),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        series = RouteIds.of(event, "seriesId", SeriesId::new);
        var title = questions.series(series).title().in(getLocale());
        eyebrow.setText(title);
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(new Anchor(CatalogueRoutes.detail(series), title)));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.questions.title");
    }

    private void show() {
        var asked = questions.of(series);
        list.removeAll();
        list.add(
                asked.isEmpty()
                        ? Page.empty(
                                getTranslation("evaluation.questions.emptyTitle"),
                                getTranslation("evaluation.questions.emptyText"))
                        : table(asked));
    }

    private DataTable table(List<EvaluationQuestion> asked) {
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("evaluation.questions.question"),
                        getTranslation("evaluation.questions.kind"),
                        getTranslation("action.remove")));
        asked.forEach(question -> {
            var text = question.text().in(getLocale());
            var remove = new Button(getTranslation("action.remove"), _ -> {
                questions.retire(question.id());
                show();
            });
            remove.setAriaLabel(getTranslation("evaluation.questions.remove", text));
            table.row(new Span(text), new Span(getTranslation("evaluation.answer." + question.kind())), remove);
        });
        return table;
    }

    private void open() {
        new EvaluationQuestionDialog((kind, text) -> {
                    questions.add(series, kind, text);
                    show();
                })
                .open();
    }
}
