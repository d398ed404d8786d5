package ca.footing.quiz.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.quiz.AttemptPage;
import ca.footing.quiz.AttemptStatus;
import ca.footing.quiz.QuizOverview;
import ca.footing.quiz.QuizRoutes;
import ca.footing.quiz.Quizzes;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The quiz of a module for the person whose place it is: what it asks, the attempt at hand, the earlier ones. */
@Route(QuizRoutes.QUIZ)
@PermitAll
class QuizView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Quizzes quizzes;
    private final transient Clock clock;
    private final H1 title = new H1();
    private final Div crumbs = new Div();
    private final Div standing = new Div();
    private final Div work = new Div();
    private RegistrationId registration = RegistrationId.next();
    private ModuleId module = ModuleId.next();

    QuizView(Quizzes quizzes, Clock clock) {
        this.quizzes = quizzes;
        this.clock = clock;
        standing.getElement().setAttribute("role", "status");
        work.addClassNames("stack", "wide");
        addClassNames("page", "narrow", "quiz-view");
        add(crumbs, Page.of("page-head", title, standing), work);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        registration = RouteIds.of(event, "registrationId", RegistrationId::new);
        module = RouteIds.of(event, "moduleId", ModuleId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void show() {
        var quiz = quizzes.overview(registration, module);
        title.setText(getTranslation("quiz.take.title", quiz.module().title().in(getLocale())));
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(new Anchor(
                QuizRoutes.module(registration, module), quiz.module().title().in(getLocale()))));
        standing.removeAll();
        standing.add(
                Page.lede(getTranslation("quiz.state." + quiz.state(), quiz.words(getLocale()))),
                Page.fine(getTranslation("quiz.telling." + quiz.rules().telling())));
        work.removeAll();
        quiz.attempts().stream()
                .filter(attempt -> attempt.status() == AttemptStatus.OPEN)
                .findFirst()
                .ifPresentOrElse(this::showOpen, () -> showBegin(quiz));
        showEarlier(quiz);
    }

    private void showOpen(AttemptPage attempt) {
        work.add(new AttemptForm(attempt, answers -> quizzes.keep(attempt.id(), answers), answers -> {
            quizzes.submit(attempt.id(), answers);
            show();
            work.getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus())");
        }));
    }

    private void showBegin(QuizOverview quiz) {
        if (!quiz.isBeginnable(clock.instant())) {
            return;
        }
        var begin = new Button(getTranslation(quiz.attempts().isEmpty() ? "quiz.take.begin" : "quiz.take.again"), _ -> {
            quizzes.begin(registration, module);
            show();
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        work.add(Page.of("actions", begin));
    }

    /** The newest that was sent is open on the screen, the others folded. */
    private void showEarlier(QuizOverview quiz) {
        var sent = quiz.attempts().stream()
                .filter(attempt -> attempt.status() != AttemptStatus.OPEN)
                .toList();
        for (var attempt : sent) {
            var name = getTranslation("quiz.take.attempt", attempt.turn(), day(quiz, attempt.submittedAt()));
            if (attempt.equals(sent.getFirst()) && !quiz.tally().open()) {
                var heading = new H2(name);
                heading.getElement().setAttribute("tabindex", "-1");
                work.add(Page.of("stack", heading, new AttemptResult(attempt)));
            } else {
                work.add(new Details(name, new AttemptResult(attempt)));
            }
        }
    }

    private String day(QuizOverview quiz, @Nullable Instant at) {
        return at == null ? "" : Formats.instant(at, quiz.zone(), getLocale());
    }
}
