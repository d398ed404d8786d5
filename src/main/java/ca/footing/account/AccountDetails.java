package ca.footing.account;

import ca.footing.shared.EmailAddress;
import java.util.Locale;
import java.util.Set;

/** An account as its own person and the owner see it. */
public record AccountDetails(
        AccountId id, EmailAddress email, String preferredName, Locale locale, AccountStatus status, Set<Role> roles) {}
