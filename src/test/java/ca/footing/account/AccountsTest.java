package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.FootingTest;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class AccountsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountEvents events;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void signsANewPersonUpWithoutLettingThemInYet() {
        var email = AccountFixtures.freshEmail();
        var id = signUp(email);

        assertThat(accounts.byEmail(email)).contains(id);
        assertThat(accounts.principal(email)).isEmpty();
        assertThat(accounts.epoch(id)).isEmpty();
        assertThat(accounts.contact(id).locale()).isEqualTo(Languages.FRENCH);
        assertThat(events.of(AccountSignedUp.class, id))
                .singleElement()
                .satisfies(event -> assertThat(event.continueAt()).isEqualTo("registrations/abc"));
    }

    @Test
    void tellsTheOwnerOfAKnownAddressAndNotTheStranger() {
        var email = AccountFixtures.freshEmail();
        var id = people.withPassword(email);

        assertThat(signUp(email)).isEqualTo(id);
        assertThat(events.of(KnownAddressSignedUp.class, id)).hasSize(1);
        assertThat(events.of(AccountSignedUp.class, id)).isEmpty();
        assertThat(accounts.contact(id).name()).isEqualTo("Robin Test");
    }

    @Test
    void keepsNeitherPasswordNorTokenInTheDatabase() {
        var email = AccountFixtures.freshEmail();
        var id = signUp(email);
        var token = events.of(AccountSignedUp.class, id).getFirst().token();

        var row = jdbc.sql("select hash, password_hash from account_token where account_id = ?")
                .param(bytes(id))
                .query()
                .singleRow();
        assertThat(row.get("password_hash").toString()).startsWith("{argon2}$argon2id$");
        assertThat((byte[]) row.get("hash")).isEqualTo(ca.footing.shared.Tokens.hash(token));
    }

    @Test
    void goesOnToOwnRoutesOnly() {
        assertThat(Continuation.safe("registrations/0190-ab_c")).isEqualTo("registrations/0190-ab_c");
        assertThat(Continuation.safe("/account")).isEqualTo("account");
        for (var evil :
                Set.of("//evil.example", "https://evil.example", "\\\\evil", "a/../b", "javascript:x", "a?b", "a//b")) {
            assertThat(Continuation.safe(evil)).as(evil).isEmpty();
        }
    }

    @Test
    void treatsAddressesThatLookAlikeAsDifferent() {
        var plain = AccountFixtures.freshEmail();
        people.withPassword(plain);

        assertThat(accounts.byEmail(new EmailAddress(plain.value().replace("person", "pérson"))))
                .isEmpty();
    }

    @Test
    void refusesAWeakPassword() {
        assertThatThrownBy(() -> accounts.signUp(
                        new SignUp(AccountFixtures.freshEmail(), "Robin", "password1234", Languages.ENGLISH, "")))
                .isInstanceOf(WeakPassword.class);
    }

    @Test
    void knowsNobodyUnderAStrangeId() {
        assertThatThrownBy(() -> accounts.contact(AccountId.next())).isInstanceOf(RecordNotFound.class);
        assertThat(accounts.epoch(AccountId.next())).isEmpty();
    }

    private AccountId signUp(EmailAddress email) {
        return accounts.signUp(
                new SignUp(email, "Alex Tremblay", AccountFixtures.PASSWORD, Languages.FRENCH, "registrations/abc"));
    }

    private static byte[] bytes(AccountId id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.id().getMostSignificantBits())
                .putLong(id.id().getLeastSignificantBits())
                .array();
    }
}
