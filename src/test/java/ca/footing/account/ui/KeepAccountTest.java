package ca.footing.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountEvents;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.AccountRoutes;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.EmailChangeRequested;
import ca.footing.account.NamedSupervisor;
import ca.footing.account.PasswordChanged;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signed-in person looks after the account and the profile; the owner looks after people. */
@FootingTest
class KeepAccountTest extends SpringBrowserlessTest {
    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Profiles profiles;

    @Autowired
    private AccountEvents events;

    private final EmailAddress email = AccountFixtures.freshEmail();
    private AccountId me;

    @BeforeEach
    void signIn() {
        me = people.withPassword(email);
        Acting.as(me);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesNameAndLanguage() {
        navigate(AccountView.class);
        test(field("What should we call you?")).setValue("Robbie");
        ((RadioButtonGroup<Locale>) findInView(RadioButtonGroup.class).single()).setValue(Languages.FRENCH);
        click("Save");
        assertThat(accounts.contact(me).name()).isEqualTo("Robbie");
        assertThat(accounts.contact(me).locale()).isEqualTo(Languages.FRENCH);
    }

    @Test
    void changesThePasswordWithThePresentOne() {
        navigate(AccountView.class);
        test(password("New password", 0)).setValue("nine slow herons over water");
        test(password("Present password", 0)).setValue("wrong");
        click("Change password");
        assertThat(password("Present password", 0).getErrorMessage()).isEqualTo("This is not your password.");
        assertThat(events.of(PasswordChanged.class, me)).isEmpty();

        test(password("Present password", 0)).setValue(AccountFixtures.PASSWORD);
        click("Change password");
        assertThat(events.of(PasswordChanged.class, me)).hasSize(1);
        assertThat(password("New password", 0).getValue()).isEmpty();
    }

    @Test
    void asksForANewAddressAndUndoesItByLink() {
        var wanted = AccountFixtures.freshEmail();
        navigate(AccountView.class);
        test(findInView(EmailField.class).single()).setValue(wanted.value());
        test(password("Present password", 1)).setValue(AccountFixtures.PASSWORD);
        click("Send a link to the new address");
        assertThat(text()).contains("Please look into your new mailbox", wanted.value());
        var asked = events.of(EmailChangeRequested.class, me).getFirst();

        navigate(AccountRoutes.confirmEmail(asked.token()), ConfirmEmailView.class);
        assertThat(accounts.contact(me).email()).isEqualTo(email);
        click("Use this address");
        assertThat(accounts.contact(me).email()).isEqualTo(wanted);

        navigate(AccountRoutes.undoEmail(asked.undoToken()), UndoEmailView.class);
        assertThat(accounts.contact(me).email()).isEqualTo(wanted);
        click("Keep my old address");
        assertThat(accounts.contact(me).email()).isEqualTo(email);
        assertThat(text()).contains("Your old address is back");
    }

    @Test
    void fillsInTheProfileWithTheExactTitle() {
        navigate(ProfileView.class);
        assertThat(field("Preferred name").getValue()).isEqualTo("Robin Test");
        click("Save");
        assertThat(field("Legal name").getErrorMessage()).isEqualTo("Please fill this in.");

        test(field("Legal name")).setValue("Robin Adèle Test");
        choose("Professional category", "RP (Qualifying)");
        choose("College or association", "College of Registered Psychotherapists of Ontario (CRPO)");
        choose("Province or territory", "Ontario");
        click("Save");
        assertThat(field("Registration number").getErrorMessage()).isEqualTo("Please fill this in.");
        test(field("Registration number")).setValue("012345");
        test(field("Title and college")).setValue("RP, CRPO");
        click("Save");
        assertThat(field("Supervisor’s name").getErrorMessage()).isEqualTo("Please fill this in.");
        test(field("Supervisor’s name")).setValue("Anne Roy");
        click("Save");

        var saved = profiles.of(me).orElseThrow();
        assertThat(saved.category()).isEqualTo(Category.RP_QUALIFYING);
        assertThat(saved.college()).isEqualTo(College.CRPO);
        assertThat(saved.province()).isEqualTo(Province.ON);
        assertThat(saved.legalName()).isEqualTo("Robin Adèle Test");
        assertThat(saved.supervisor()).isEqualTo(new NamedSupervisor("Anne Roy", "RP, CRPO", ""));
        navigate(ProfileView.class);
        assertThat(field("Supervisor’s name").getValue()).isEqualTo("Anne Roy");
    }

    @Test
    void findsTheWayOutOnEveryScreen() {
        navigate(AccountView.class);
        assertThat(find(NativeButton.class).all())
                .anySatisfy(button ->
                        assertThat(button.getElement().getTextRecursively()).contains("Sign out"))
                .anySatisfy(button ->
                        assertThat(button.getElement().getTextRecursively()).contains("Français"));
    }

    @Test
    void theOwnerGrantsARoleAndDisablesAPerson() {
        Acting.as(people.owner(), Role.OWNER);
        navigate(PeopleView.class);
        test(field("Find a person")).setValue(email.value());
        assertThat(text()).contains("1 person", email.value());

        test(findInView(Checkbox.class).all().stream()
                        .filter(box -> "Facilitator".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(accounts.principal(email).orElseThrow().roles()).contains(Role.FACILITATOR);
        click("Disable account");
        assertThat(accounts.principal(email)).isEmpty();
        assertThat(text()).contains("Disabled");
        click("Enable account");
        assertThat(accounts.principal(email)).isPresent();
    }

    private TextField field(String label) {
        return findInView(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private PasswordField password(String label, int index) {
        return findInView(PasswordField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList()
                .get(index);
    }

    private void choose(String label, String item) {
        ComboBox<?> select = findInView(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        test(select).selectItem(item);
    }

    private void click(String label) {
        test(findInView(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Main) getCurrentView()).getElement().getTextRecursively();
    }
}
