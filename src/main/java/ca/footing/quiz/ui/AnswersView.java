package ca.footing.quiz.ui;

import ca.footing.account.Roles;
import ca.footing.quiz.Marking;
import ca.footing.quiz.QuizRoutes;
import ca.footing.quiz.UsedUp;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Short answers that wait for the facilitators of a cohort, oldest first. */
@Route(QuizRoutes.ANSWERS)
@Menu(title = "quiz.answers.menu", order = 45)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class AnswersView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Marking marking;
    private final Div list = Page.of("stack wide");

    AnswersView(Marking marking) {
        this.marking = marking;
        addClassNames("page", "narrow", "answers-view");
        add(Page.of("page-head", new H1(getPageTitle()), Page.lede(getTranslation("quiz.answers.lede"))), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.answers.title");
    }

    private void show() {
        list.removeAll();
        var waiting = marking.queue();
        var usedUp = marking.usedUp();
        if (waiting.isEmpty() && usedUp.isEmpty()) {
            list.add(Page.empty(getTranslation("quiz.answers.emptyTitle"), getTranslation("quiz.answers.emptyText")));
        }
        waiting.forEach(one -> list.add(new AnswerCard(one, (position, verdict, note) -> {
            marking.judge(one.attempt(), position, verdict, note);
            Notify.done(getTranslation("quiz.answers.judged"));
            show();
        })));
        if (!usedUp.isEmpty()) {
            list.add(usedUp(usedUp));
        }
    }

    private Div usedUp(List<UsedUp> people) {
        var rows = new UnorderedList();
        rows.addClassName("order-list");
        people.forEach(one -> rows.add(row(one)));
        return Page.of(
                "panel stack",
                new H2(getTranslation("quiz.answers.usedUp")),
                new Paragraph(getTranslation("quiz.answers.usedUpText")),
                rows);
    }

    private ListItem row(UsedUp one) {
        var name = one.person().preferredName();
        var about = getTranslation(
                "quiz.answers.usedUpAbout",
                one.module().title().in(getLocale()),
                one.cohort().name().in(getLocale()),
                one.best());
        var grant = new Button(getTranslation("quiz.answers.grant"), _ -> {
            marking.grant(one.registration(), one.module().id());
            Notify.done(getTranslation("quiz.answers.granted"));
            show();
        });
        grant.setAriaLabel(getTranslation("quiz.answers.grantNamed", name));
        return new ListItem(DataTable.lines(new Span(name), about), Page.of("actions", grant));
    }
}
