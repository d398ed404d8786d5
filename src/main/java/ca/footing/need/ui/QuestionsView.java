package ca.footing.need.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.SeriesId;
import ca.footing.need.AskedQuestion;
import ca.footing.need.NeedQuestions;
import ca.footing.need.NeedRoutes;
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

/** What a series asks people about access. */
@Route(NeedRoutes.QUESTIONS)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class QuestionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient NeedQuestions questions;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div list = new Div();
    private SeriesId series = SeriesId.next();

    QuestionsView(NeedQuestions questions) {
        this.questions = questions;
        eyebrow.addClassName("eyebrow");
        var add = new Button(getTranslation("need.questions.add"), _ -> addQuestion());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("questions-view", "page");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("need.questions.lede")),
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
        return getTranslation("need.questions.title");
    }

    private void show() {
        var asked = questions.of(series);
        list.removeAll();
        list.add(
                asked.isEmpty()
                        ? Page.empty(
                                getTranslation("need.questions.emptyTitle"), getTranslation("need.questions.emptyText"))
                        : table(asked));
    }

    private DataTable table(List<AskedQuestion> asked) {
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("need.questions.question"),
                        getTranslation("need.questions.kind"),
                        getTranslation("need.questions.after"),
                        getTranslation("action.remove")));
        asked.forEach(question -> {
            var text = question.text().in(getLocale());
            var remove = new Button(getTranslation("action.remove"), _ -> {
                questions.retire(question.id());
                show();
            });
            remove.setAriaLabel(getTranslation("need.questions.remove", text));
            table.row(
                    new Span(text),
                    new Span(getTranslation("need.kind." + question.kind())),
                    new Span(after(question, asked)),
                    remove);
        });
        return table;
    }

    private String after(AskedQuestion question, List<AskedQuestion> asked) {
        return asked.stream()
                .filter(one -> one.id().equals(question.after()))
                .findAny()
                .map(one -> one.text().in(getLocale()))
                .orElse(getTranslation("need.questions.always"));
    }

    private void addQuestion() {
        new QuestionDialog(questions.of(series), (kind, text, after) -> {
                    questions.add(series, kind, text, after);
                    show();
                })
                .open();
    }
}
