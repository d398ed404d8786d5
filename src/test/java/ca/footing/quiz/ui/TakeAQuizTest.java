package ca.footing.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.progress.ProgressRoutes;
import ca.footing.quiz.AttemptPage;
import ca.footing.quiz.QuizFixtures;
import ca.footing.quiz.QuizRoutes;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner at a quiz that asks one question of each kind and allows two attempts, and its facilitator. */
@FootingTest
class TakeAQuizTest extends SpringBrowserlessTest {
    private static final List<String> RIGHT_ORDER = List.of("Notice", "Name", "Choose");

    @Autowired
    private QuizFixtures quizzes;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private Accounts people;

    @Autowired
    private CaughtMail mail;

    private AccountId facilitator;
    private AccountId learner;
    private RegistrationId place;
    private ModuleId module;

    @BeforeEach
    void aQuizOfEveryKind() {
        facilitator = accounts.facilitator();
        var cohort = cohortFixtures.cohort(9, facilitator);
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        var series = cohorts.details(cohort).summary().series();
        module = catalogue.modules(series).getFirst().id();
        plan(series);
        Acting.as(learner);
    }

    @AfterEach
    void nobody() {
        Acting.asNobody();
    }

    @Test
    void answersEveryKindAndIsToldBySendingWhatIsStillOpen() {
        open();
        assertThat(text()).contains("4 questions to see what has settled. 75% is enough. You have 2 attempts.");
        click("Begin");
        click("Check my answers");
        assertThat(text()).contains("4 questions are still without an answer.", "Put the parts in order, or say");
        assertThat(single().isInvalid()).isTrue();
        assertThat(single().getErrorMessage()).isEqualTo("Choose an answer.");
        assertThat(words().getErrorMessage()).isEqualTo("Write an answer.");
        answer(true);
        open();
        assertThat(several().getValue()).as("kept while it is answered").hasSize(2);
        assertThat(words().getValue()).isEqualTo("I would slow down.");
        assertThat(order()).isEqualTo(RIGHT_ORDER);
        click("Check my answers");
        assertThat(text())
                .contains(
                        "Waiting for your facilitator",
                        "One answer in your own words is still to be read.",
                        "Because.");
        assertThat(buttons()).doesNotContain("Try again");
    }

    @Test
    void isPassedOnceTheFacilitatorHasReadTheWordsAndAMailSaysSo() {
        open();
        click("Begin");
        answer(true);
        click("Check my answers");
        judge("Accept", "Well said.");
        open();
        assertThat(text()).contains("You have passed, with 100% at best", "Your facilitator: Well said.");
        var received = mail.latestTo(people.contact(learner).email().value());
        assertThat(received.subject()).isEqualTo("Your answers have been read – Footing");
        assertThat(received.text()).contains("You have passed it.").doesNotContain("slow down", "Well said");
        assertThat(mail.linkIn(received, "learn/")).isEqualTo("/" + QuizRoutes.quiz(place, module));
    }

    @Test
    void usesUpItsAttemptsAndTriesAgainWhenTheFacilitatorOpensAnother() {
        for (var attempt = 1; attempt <= 2; attempt++) {
            open();
            click(attempt == 1 ? "Begin" : "Try again");
            answer(false);
            click("Check my answers");
            judge("Not yet", "");
            open();
            assertThat(text()).contains("Not passed yet", "0 of 4 right, 0%. 75% is enough.", "Not right yet");
            assertThat(text()).as("a right answer is told after passing only").doesNotContain("Right would have been");
            if (attempt == 1) {
                assertThat(text()).contains("Your best result so far is 0%", "You have 1 attempt left.");
            }
        }
        assertThat(text()).contains("your attempts are used. Your facilitator can open another one");
        assertThat(buttons()).doesNotContain("Try again");
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(QuizRoutes.ANSWERS, AnswersView.class);
        click("Open one more attempt");
        assertThat(text()).contains("No answer waits for you");
        Acting.as(learner);
        open();
        assertThat(buttons()).contains("Try again");
        var received = mail.latestTo(people.contact(learner).email().value());
        assertThat(received.text())
                .contains("Your facilitator has opened another attempt at the quiz “Safety” for you.");
    }

    @Test
    void saysOnTheModulesPageHowOftenAnUntriedQuizMayBeTried() {
        UI.getCurrent().navigate(ProgressRoutes.module(place, module));
        assertThat(text())
                .contains("Missing: answer the quiz; 75% is enough. You have 2 attempts.")
                .doesNotContain("as often as you like");
    }

    private void plan(SeriesId series) {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        quizzes.oneOfEachKind(series, module, 2);
    }

    private void open() {
        navigate(QuizRoutes.quiz(place, module), QuizView.class);
    }

    private void answer(boolean right) {
        single().setValue(choice(single().getListDataView().getItems().toList(), right ? "Right" : "Wrong"));
        several()
                .setValue(
                        right
                                ? Set.of(
                                        choice(
                                                several()
                                                        .getListDataView()
                                                        .getItems()
                                                        .toList(),
                                                "Right"),
                                        choice(
                                                several()
                                                        .getListDataView()
                                                        .getItems()
                                                        .toList(),
                                                "Right too"))
                                : Set.of(choice(
                                        several().getListDataView().getItems().toList(), "Wrong")));
        if (right) {
            sort();
        } else {
            click("It is right as it stands");
        }
        test(words()).setValue("I would slow down.");
    }

    /** By the buttons alone: each part goes up until it stands where it belongs. */
    private void sort() {
        for (var at = 0; at < RIGHT_ORDER.size(); at++) {
            while (order().indexOf(RIGHT_ORDER.get(at)) > at) {
                test(findInView(Button.class)
                                .withAriaLabel("Move up: " + RIGHT_ORDER.get(at))
                                .single())
                        .click();
            }
        }
        assertThat(text()).contains(": now ");
    }

    private void judge(String verdict, String note) {
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(QuizRoutes.ANSWERS, AnswersView.class);
        assertThat(text()).contains("I would slow down.", "A good answer holds: Slowness.");
        test(findInView(TextArea.class).single()).setValue(note);
        click(verdict);
        assertThat(text()).doesNotContain("I would slow down.");
        Acting.as(learner);
    }

    private static AttemptPage.Choice choice(List<AttemptPage.Choice> all, String text) {
        return all.stream()
                .filter(one -> one.text().en().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> order() {
        return findInView(OrderedList.class)
                .withClassName("order-list")
                .single()
                .getChildren()
                .map(part -> part.getElement().getChild(0).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AttemptPage.Choice> single() {
        return findInView(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<AttemptPage.Choice> several() {
        return findInView(CheckboxGroup.class).single();
    }

    private TextArea words() {
        return findInView(TextArea.class).single();
    }

    private List<String> buttons() {
        return findInView(Button.class).all().stream().map(Button::getText).toList();
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
