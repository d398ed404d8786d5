package ca.footing.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountEvents;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountRoutes;
import ca.footing.account.AccountSignedUp;
import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PasswordResetRequested;
import ca.footing.shared.EmailAddress;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor signs up, confirms, forgets the password. */
@FootingTest
class ComeInTest extends SpringBrowserlessTest {
    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountEvents events;

    @Autowired
    private CurrentAccount current;

    private final EmailAddress email = AccountFixtures.freshEmail();

    @BeforeEach
    @AfterEach
    void nobody() {
        Acting.asNobody();
    }

    @Test
    void readsTheSameWhetherOrNotTheAddressIsKnown() {
        var known = AccountFixtures.freshEmail();
        people.withPassword(known);
        signUp(email);
        var fresh = text().replace(email.value(), "@");
        signUp(known);
        assertThat(text().replace(known.value(), "@")).isEqualTo(fresh).contains("Please look into your mailbox");
    }

    @Test
    void confirmsWithThePasswordOnly() {
        signUp(email);
        var id = accounts.byEmail(email).orElseThrow();
        var token = events.of(AccountSignedUp.class, id).getLast().token();
        navigate(AccountRoutes.confirm(token), ConfirmView.class);

        test(passwordField("Password")).setValue("something else");
        click("Confirm my address");
        assertThat(passwordField("Password").isInvalid()).isTrue();
        assertThat(current.isSignedIn()).isFalse();

        test(passwordField("Password")).setValue(AccountFixtures.PASSWORD);
        click("Confirm my address");
        assertThat(current.id()).contains(id);
    }

    @Test
    void seesWhatIsWrongWithAForm() {
        navigate(SignUpView.class);
        test(findInView(EmailField.class).single()).setValue("nobody");
        test(passwordField("Password")).setValue("password1234");
        click("Create my account");

        assertThat(findInView(TextField.class).single().getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(findInView(EmailField.class).single().isInvalid()).isTrue();
        assertThat(passwordField("Password").getErrorMessage()).startsWith("This is one of the most used");

        test(passwordField("Password")).setValue("trauma workshop 26");
        click("Create my account");
        assertThat(passwordField("Password").getErrorMessage()).startsWith("This is easy to guess.");
    }

    @Test
    void learnsThatALinkIsTooOldBeforeTyping() {
        navigate(AccountRoutes.confirm("no-such-link"), ConfirmView.class);
        assertThat(text()).contains("This link no longer works");
        navigate(AccountRoutes.reset("no-such-link"), ResetPasswordView.class);
        assertThat(text()).contains("This link no longer works");
        assertThat(findInView(PasswordField.class).all()).isEmpty();
        navigate(AccountRoutes.confirmEmail("no-such-link"), ConfirmEmailView.class);
        assertThat(text()).contains("This link no longer works");
        navigate(AccountRoutes.undoEmail("no-such-link"), UndoEmailView.class);
        assertThat(text()).contains("This link no longer works");
        assertThat(findInView(Button.class).all()).isEmpty();
    }

    @Test
    void setsANewPasswordByMail() {
        var id = people.withPassword(email);
        navigate(ForgottenPasswordView.class);
        test(findInView(EmailField.class).single()).setValue(email.value());
        click("Send me a link");
        assertThat(text()).contains("If there is an account");
        var token = events.of(PasswordResetRequested.class, id).getLast().token();
        var before = accounts.epoch(id).orElseThrow();

        navigate(AccountRoutes.reset(token), ResetPasswordView.class);
        test(passwordField("New password")).setValue("nine slow herons over water");
        click("Set the new password");
        assertThat(accounts.epoch(id).orElseThrow()).isGreaterThan(before);
    }

    @Test
    void isToldWhySigningInFailed() {
        signInAfter("refused");
        assertThat(text()).contains("E-mail and password do not match");
        signInAfter("wait=3");
        assertThat(text()).contains("Please wait 3 minutes");
        signInAfter("wait=<script>");
        assertThat(text()).contains("Please wait a minute").doesNotContain("script");
        signInAfter("changed");
        assertThat(text()).contains("Your password is changed");
    }

    @Test
    void hasAFormThatPasswordManagersKnow() {
        navigate(SignInView.class);
        var form = findInView(SignInForm.class).single().getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("/sign-in");
        assertThat(findInView(EmailField.class).single().getElement().getAttribute("name"))
                .isEqualTo("username");
        assertThat(passwordField("Password").getElement().getAttribute("name")).isEqualTo("password");
        assertThat(passwordField("Password").getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
    }

    private void signUp(EmailAddress address) {
        navigate(SignUpView.class);
        test(findInView(TextField.class).single()).setValue("Alex");
        test(findInView(EmailField.class).single()).setValue(address.value());
        test(passwordField("Password")).setValue(AccountFixtures.PASSWORD);
        click("Create my account");
    }

    private static void signInAfter(String query) {
        UI.getCurrent().navigate("sign-in", QueryParameters.fromString(query));
    }

    private PasswordField passwordField(String label) {
        return findInView(PasswordField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String label) {
        test(findInView(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Main) getCurrentView()).getElement().getTextRecursively();
    }
}
