package ca.footing.account;

import ca.footing.shared.EmailAddress;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People for tests; each call makes a new one with an address of its own. */
@Component
public class AccountFixtures {
    /** The password of people made by {@link #withPassword}. */
    public static final String PASSWORD = "seven quiet rivers at dusk";

    private final Accounts accounts;

    AccountFixtures(Accounts accounts) {
        this.accounts = accounts;
    }

    public AccountId learner() {
        return with(Set.of());
    }

    public AccountId facilitator() {
        return with(Set.of(Role.FACILITATOR));
    }

    public AccountId registrar() {
        return with(Set.of(Role.REGISTRAR));
    }

    public AccountId owner() {
        return with(Set.of(Role.OWNER));
    }

    /** A confirmed learner who can sign in with {@link #PASSWORD} at that address. */
    public AccountId withPassword(EmailAddress email) {
        return accounts.create(email, "Robin Test", PASSWORD, Languages.ENGLISH, Set.of());
    }

    /** Signed up with {@link #PASSWORD} at that address, which nobody has confirmed. */
    public AccountId unconfirmed(EmailAddress email) {
        return accounts.signUp(new SignUp(email, "Robin Test", PASSWORD, Languages.ENGLISH, ""));
    }

    /** An address that nobody has. */
    public static EmailAddress freshEmail() {
        return new EmailAddress("person-" + Ids.next() + "@example.org");
    }

    private AccountId with(Set<Role> roles) {
        return accounts.create(freshEmail(), "Robin Test", "", Languages.ENGLISH, roles);
    }
}
