package ca.footing.demo;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.account.SignedIn;
import ca.footing.cohort.Facilitator;
import ca.footing.cohort.FacilitatorId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Province;
import java.util.EnumSet;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Creates the demo's people and lets one of them act. */
@Component
@org.springframework.context.annotation.Profile({"demo", "test"})
class DemoPeople {
    /** The password of the four sign-ins that are printed at start; everyone else has none. */
    static final String PASSWORD = "stepping stones 2027";

    private final Accounts accounts;
    private final Profiles profiles;

    DemoPeople(Accounts accounts, Profiles profiles) {
        this.accounts = accounts;
        this.profiles = profiles;
    }

    AccountId create(DemoPerson person, boolean signsIn, Role... roles) {
        var all = EnumSet.of(Role.LEARNER, roles);
        var account = accounts.create(
                new EmailAddress(person.email()),
                person.preferredName(),
                signsIn ? PASSWORD : "",
                Languages.of(person.language()),
                all);
        profiles.save(
                account,
                new Profile(
                        person.legalName(),
                        person.preferredName(),
                        person.pronouns(),
                        Objects.requireNonNullElse(person.province(), Province.ON),
                        Objects.requireNonNullElse(person.college(), College.NONE),
                        Objects.requireNonNullElse(person.registrationNumber(), ""),
                        Objects.requireNonNullElse(person.category(), Category.OTHER_PROFESSIONAL)));
        return account;
    }

    /** Does one step as that person and is nobody again afterwards. */
    void acting(AccountId account, Role role, Runnable step) {
        var person = new SignedIn(account, "demo", "", true, 0, EnumSet.of(Role.LEARNER, role));
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        try {
            step.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The public profile of a facilitator. */
    static Facilitator facilitator(AccountId account, DemoPerson person) {
        return new Facilitator(
                FacilitatorId.next(),
                account,
                person.legalName(),
                Objects.requireNonNullElse(person.credentials(), ""),
                Objects.requireNonNullElse(person.registrationNumber(), ""),
                Objects.requireNonNullElse(person.bio(), LocalizedText.EMPTY),
                Objects.requireNonNullElse(person.conflictOfInterest(), LocalizedText.EMPTY));
    }
}
