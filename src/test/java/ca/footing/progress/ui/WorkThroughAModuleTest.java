package ca.footing.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.Role;
import ca.footing.attendance.Mark;
import ca.footing.catalogue.ModuleId;
import ca.footing.progress.ExerciseContext;
import ca.footing.progress.ModuleState;
import ca.footing.progress.PractiseDraft;
import ca.footing.progress.ProgressRoutes;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Sharing;
import ca.footing.quiz.QuizFixtures;
import ca.footing.quiz.QuizRoutes;
import ca.footing.registration.RegistrationId;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;

@FootingTest
class WorkThroughAModuleTest extends LearningScreens {
    @org.springframework.beans.factory.annotation.Autowired
    private QuizFixtures quizzes;

    @Test
    void saysWhatTheModuleTouchesOnBeforeItsContent() {
        open();
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Safety");
        assertThat(text()).contains("Before you begin", "Topics", "Name three signs.");
        assertThat(text().indexOf("Before you begin")).isLessThan(text().indexOf("What this module asks"));
        assertThat(findInView(H2.class).all().stream().map(H2::getText))
                .containsExactly(
                        "What you take with you",
                        "What this module asks",
                        "Materials",
                        "Quiz",
                        "Reflection",
                        "Practice exercise");
    }

    @Test
    void confirmsAMaterialAndSeesTheRequirementMet() {
        open();
        assertThat(requirement(1)).contains("Material: Notes", "Missing: read it", "Yours to do, by");
        assertThat(findInView(Html.class).all().stream().map(Html::getInnerHtml))
                .anySatisfy(html -> assertThat(html).contains("Read this."));
        click("I have read this");
        assertThat(requirement(1)).contains("Met: you confirmed it on");
        assertThat(text()).contains("that you have read it.");
    }

    @Test
    void saysHowTheQuizStandsAndLeadsToIt() {
        open();
        assertThat(text()).contains("2 questions to see what has settled. 75% is enough.");
        assertThat(findInView(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo(QuizRoutes.quiz(place, module)));
        quizzes.take(place, module, true);
        open();
        assertThat(text()).contains("You have passed, with 100% at best");
        assertThat(requirement(2)).contains("Met: passed on");
    }

    @Test
    void writesAReflectionThatSavesItselfAndChoosesWhoSeesIt() {
        open();
        assertThat(words().getHelperText()).contains("Leave out anything by which a client could be recognized");
        test(words()).setValue("I noticed");
        assertThat(text()).contains("Saved as a draft at", "9 of 5,000 characters");
        assertThat(requirement(3)).contains("Missing: finish your reflection.");
        open();
        assertThat(words().getValue()).isEqualTo("I noticed");
        assertThat(sharing().getValue()).isEqualTo(Sharing.PRIVATE);
        sharing().setValue(Sharing.SHARED);
        click("Finish my reflection");
        assertThat(text()).contains("and shared with your facilitators.");
        assertThat(requirement(3)).contains("Met: finished on");
        click("Stop sharing");
        assertThat(text()).contains("Only you can read it.");
        assertThat(sharing().getValue()).isEqualTo(Sharing.PRIVATE);
        assertThat(requirement(3)).contains("Met: finished on");
    }

    @Test
    void keepsWhatIsTypedWhenThereIsNothingToFinish() {
        open();
        click("Finish my reflection");
        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).contains("Write something first");
    }

    @SuppressWarnings("unchecked")
    @Test
    void notesWhereTheExerciseWasPractised() {
        open();
        Select<ExerciseContext> where = findInView(Select.class).single();
        click("I have practised this");
        assertThat(where.isInvalid()).isTrue();
        where.setValue(ExerciseContext.IN_A_TRIAD);
        click("I have practised this");
        assertThat(requirement(4)).contains("Met: practised once");
        assertThat(text()).contains("In a practice triad, ");
    }

    @Test
    void isCompleteWhenAllIsMet() {
        attend(new Mark.WholeSession());
        open();
        click("I have read this");
        quizzes.take(place, module, true);
        test(words()).setValue("I noticed my breath.");
        click("Finish my reflection");
        exercises.practised(
                place,
                module,
                PractiseDraft.of(
                        ExerciseContext.ON_MY_OWN,
                        progress.module(place, module).exercise().today()));
        open();
        assertThat(text()).contains("Complete: 5 of 5");
        assertThat(progress.module(place, module).state()).isEqualTo(ModuleState.COMPLETE);
    }

    @Test
    void walksToTheNextModule() {
        open();
        var next = findInView(Anchor.class)
                .withCondition(link -> link.getElement().getTextRecursively().equals("Next module"))
                .single();
        assertThat(viewAt(next.getHref())).isEqualTo("ModuleView");
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Grounding");
    }

    @Test
    void opensAtThePlaceThatALinkNames() {
        assertThat(viewAt(ProgressRoutes.module(place, module, RequirementKind.QUIZ)))
                .isEqualTo("ModuleView");
    }

    @Test
    void hasNothingForAnyoneElse() {
        var pending = registrations.pending(cohortFixtures.cohort(3), learner);
        var paths = List.of(
                ProgressRoutes.module(RegistrationId.next(), module),
                ProgressRoutes.module(place, ModuleId.next()),
                ProgressRoutes.module(pending, module),
                "learn/x/modules/y");
        assertThat(paths).allSatisfy(path -> assertThat(viewAt(path)).isEqualTo(NOT_FOUND));
        Acting.as(accounts.learner());
        assertThat(viewAt(ProgressRoutes.module(place, module))).isEqualTo(NOT_FOUND);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(viewAt(ProgressRoutes.module(place, module))).isEqualTo(NOT_FOUND);
    }

    private void open() {
        navigate(ProgressRoutes.module(place, module), ModuleView.class);
    }

    private String requirement(int position) {
        return findInView(ListItem.class)
                .withClassName("requirement")
                .all()
                .get(position)
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Sharing> sharing() {
        return findInView(RadioButtonGroup.class).withLabel("Who may see it").single();
    }

    private TextArea words() {
        return findInView(TextArea.class).single();
    }
}
