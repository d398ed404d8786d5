package ca.footing.account;

import ca.footing.shared.EmailAddress;
import java.util.Locale;

/** How to write to a person: address, the name they want to be called by, their language. */
public record Contact(AccountId account, EmailAddress email, String name, Locale locale) {}
