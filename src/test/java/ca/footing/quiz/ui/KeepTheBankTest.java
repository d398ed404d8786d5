package ca.footing.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.SeriesId;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionBank;
import ca.footing.quiz.QuestionKind;
import ca.footing.quiz.QuestionLacksLanguage;
import ca.footing.quiz.QuizRoutes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The registrar writes, corrects, sorts and removes the questions of a series. */
@FootingTest
class KeepTheBankTest extends SpringBrowserlessTest {
    @Autowired
    private CatalogueFixtures catalogue;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private AccountFixtures accounts;

    private SeriesId series = SeriesId.next();

    @BeforeEach
    void aSeries() {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        series = catalogue.series();
    }

    @AfterEach
    void nobody() {
        Acting.asNobody();
    }

    @Test
    void writesAQuestionAndKeepsWhatIsTypedWhenItIsRefused() {
        navigate(QuizRoutes.newQuestion(series), QuestionView.class);
        write("Question (English)", "Where do you feel it?");
        write("Question (French)", "Où le sentez-vous ?");
        assertThatThrownBy(() -> click("Save")).isInstanceOf(QuestionLacksLanguage.class);
        choice(1, "In the feet", "Dans les pieds");
        choice(2, "Nowhere", "Nulle part");
        test(findInView(TextField.class).withLabel("Tags, separated by commas").single())
                .setValue("body, breath");
        click("Save");
        assertThat(asked("Where do you feel it?").tags()).containsExactly("body", "breath");
        assertThat(asked("Where do you feel it?").choices())
                .extracting(Question.Choice::correct)
                .containsExactly(true, false);
        assertThat(text()).contains("Where do you feel it?", "One choice", "body, breath");
    }

    @SuppressWarnings("unchecked")
    @Test
    void asksForAnOrderWithoutRightOrWrongAndForWordsWithoutChoices() {
        navigate(QuizRoutes.newQuestion(series), QuestionView.class);
        RadioButtonGroup<QuestionKind> kind = findInView(RadioButtonGroup.class).single();
        kind.setValue(QuestionKind.ORDER);
        click("Add one");
        write("Question (English)", "In which order?");
        write("Question (French)", "Dans quel ordre ?");
        choice(1, "Name", "Nommer");
        choice(2, "Notice", "Remarquer");
        choice(3, "Choose", "Choisir");
        assertThat(findInView(Checkbox.class).all())
                .as("none is right by itself")
                .isEmpty();
        test(findInView(Button.class).withText("Move up").all().getFirst()).click();
        click("Save");
        assertThat(asked("In which order?").choices())
                .extracting(one -> one.text().en())
                .containsExactly("Notice", "Name", "Choose");
        navigate(QuizRoutes.newQuestion(series), QuestionView.class);
        kind = findInView(RadioButtonGroup.class).single();
        kind.setValue(QuestionKind.SHORT);
        assertThat(findInView(Button.class).withText("Add one").all()).isEmpty();
        write("Question (English)", "What then?");
        write("Question (French)", "Et ensuite ?");
        click("Save");
        assertThat(asked("What then?").choices()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    @Test
    void findsAQuestionByItsTagCorrectsAndRemovesIt() {
        navigate(QuizRoutes.newQuestion(series), QuestionView.class);
        write("Question (English)", "Which breath?");
        write("Question (French)", "Quelle respiration ?");
        choice(1, "A slow one", "Une lente");
        choice(2, "None", "Aucune");
        test(findInView(TextField.class).withLabel("Tags, separated by commas").single())
                .setValue("breath");
        click("Save");
        var before = bank.all(series).size();
        Select<String> tag = findInView(Select.class).single();
        test(tag).selectItem("breath");
        assertThat(text()).contains("1 question", "Which breath?");
        navigate(QuizRoutes.question(asked("Which breath?").id()), QuestionView.class);
        write("Question (English)", "Which breath helps?");
        click("Save");
        assertThat(bank.all(series)).hasSize(before);
        test(findInView(Button.class)
                        .withAriaLabel("Remove: Which breath helps?")
                        .single())
                .click();
        test(find(ConfirmDialog.class).last()).confirm();
        assertThat(bank.all(series)).hasSize(before - 1);
        assertThat(text()).doesNotContain("Which breath helps?");
    }

    private Question asked(String text) {
        return bank.all(series).stream()
                .filter(one -> one.text().en().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void choice(int number, String english, String french) {
        line("Choice " + number + " (English)", english);
        line("Choice " + number + " (French)", french);
    }

    private void line(String label, String text) {
        test(findInView(TextField.class).withLabel(label).single()).setValue(text);
    }

    private void write(String label, String text) {
        test(findInView(TextArea.class).withLabel(label).single()).setValue(text);
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
