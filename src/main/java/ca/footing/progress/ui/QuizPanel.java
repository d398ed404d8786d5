package ca.footing.progress.ui;

import ca.footing.quiz.QuizOverview;
import ca.footing.quiz.QuizRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How the person stands with the quiz of a module, and the way to it. */
class QuizPanel extends Composite<Div> {
    QuizPanel(QuizOverview quiz) {
        var open = new Anchor(
                QuizRoutes.quiz(quiz.registration(), quiz.module().id()), getTranslation("progress.quiz.open"));
        open.addClassName("button-link");
        var actions = new Div(open);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "stack", "quiz");
        getContent().add(new Paragraph(getTranslation("quiz.state." + quiz.state(), quiz.words(getLocale()))), actions);
    }
}
