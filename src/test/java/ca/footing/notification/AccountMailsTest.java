package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.AccountSignedUp;
import ca.footing.account.Accounts;
import ca.footing.account.EmailChangeRequested;
import ca.footing.account.KnownAddressSignedUp;
import ca.footing.account.PasswordChanged;
import ca.footing.account.PasswordResetRequested;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.Tokens;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class AccountMailsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final String token = Tokens.random();

    @Test
    void signUpAsksForAConfirmation() {
        var english = latest(Languages.ENGLISH, person -> new AccountSignedUp(person, token, ""));
        assertThat(english.subject()).isEqualTo("Please confirm your address – Footing");
        assertThat(english.text()).contains("Hello Ada,", "Confirm my address:", "for a limited time");
        assertThat(caught.linkIn(english, "confirm/")).isEqualTo("/confirm/" + token);

        var french = latest(Languages.FRENCH, person -> new AccountSignedUp(person, token + "f", ""));
        assertThat(french.subject()).isEqualTo("Veuillez confirmer votre adresse – Footing");
        assertThat(french.text()).contains("Bonjour Ada,", "Confirmer mon adresse");
        assertThat(french.html()).contains("<html lang=\"fr-CA\"");
    }

    @Test
    void theOwnerOfAKnownAddressIsToldAndCanGoOn() {
        var english = latest(Languages.ENGLISH, person -> new KnownAddressSignedUp(person, "registrations/1"));
        assertThat(english.subject()).isEqualTo("About your account – Footing");
        assertThat(english.text()).contains("You already have an account", "choose a new one:\nhttp");
        assertThat(caught.linkIn(english, "registrations/")).isEqualTo("/registrations/1");

        var french = latest(Languages.FRENCH, person -> new KnownAddressSignedUp(person, ""));
        assertThat(french.text()).contains("Vous avez déjà un compte");
        assertThat(caught.linkIn(french, "sign-in")).isEqualTo("/sign-in");
    }

    @Test
    void aFloodOfSignUpsIsOneMail() {
        var person = person(Languages.ENGLISH);
        publish(new KnownAddressSignedUp(person, ""));
        publish(new KnownAddressSignedUp(person, ""));
        assertThat(caught.allTo(address(person))).hasSize(1);
    }

    @Test
    void theSameTokenIsMailedOnceAndNotKept() {
        var person = person(Languages.ENGLISH);
        publish(new PasswordResetRequested(person, token));
        publish(new PasswordResetRequested(person, token));
        assertThat(caught.allTo(address(person))).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Choose a new password – Footing");
            assertThat(caught.linkIn(mail, "reset-password/")).isEqualTo("/reset-password/" + token);
        });
        assertThat(jdbc.sql("select count(*) from mail where recipient = ? and (text_body like ? or reference like ?)")
                        .params(address(person), "%" + token + "%", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        var french = latest(Languages.FRENCH, other -> new PasswordResetRequested(other, token + "f"));
        assertThat(french.text()).contains("Choisir un nouveau mot de passe", "30 minutes");
    }

    @Test
    void aChangedPasswordIsTold() {
        var english = latest(Languages.ENGLISH, PasswordChanged::new);
        assertThat(english.subject()).isEqualTo("Your password was changed – Footing");
        assertThat(caught.linkIn(english, "forgotten-password")).isEqualTo("/forgotten-password");
        var french = latest(Languages.FRENCH, PasswordChanged::new);
        assertThat(french.subject()).isEqualTo("Votre mot de passe a été changé – Footing");
    }

    @Test
    void aNewAddressConfirmsAndTheOldOneCanStopIt() {
        for (var locale : Languages.ALL) {
            var person = person(locale);
            var newAddress = AccountFixtures.freshEmail();
            publish(new EmailChangeRequested(person, newAddress, token + locale.getLanguage(), "undo-" + token));
            var toNew = checked(caught.latestTo(newAddress.value()));
            assertThat(caught.linkIn(toNew, "account/confirm-email/"))
                    .isEqualTo("/account/confirm-email/" + token + locale.getLanguage());
            assertThat(toNew.text()).doesNotContain("undo-");
            var toOld = checked(caught.latestTo(address(person)));
            assertThat(caught.linkIn(toOld, "account/undo-email/")).isEqualTo("/account/undo-email/undo-" + token);
            assertThat(toOld.text()).doesNotContain("confirm-email", newAddress.value());
        }
    }

    private CaughtMail.Received latest(Locale locale, java.util.function.Function<AccountId, Object> event) {
        var person = person(locale);
        publish(event.apply(person));
        return checked(caught.latestTo(address(person)));
    }

    private static CaughtMail.Received checked(CaughtMail.Received mail) {
        assertThat(mail.subject() + mail.text() + mail.html())
                .doesNotContainPattern("![a-z][A-Za-z]*\\.[A-Za-z.]+!")
                .doesNotContain("{0}", "trauma");
        assertThat(mail.subject()).endsWith(" – Footing");
        return mail;
    }

    private AccountId person(Locale locale) {
        return accounts.create(AccountFixtures.freshEmail(), "Ada", "", locale, Set.of());
    }

    private String address(AccountId person) {
        EmailAddress email = accounts.contact(person).email();
        return email.value();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
