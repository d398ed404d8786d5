package ca.footing.account;

import ca.footing.shared.EmailAddress;
import java.util.Locale;

/**
 * What a new person gives.
 *
 * @param continueAt the route of ours that the confirmed person should land on, for example {@code registrations/…}
 */
public record SignUp(EmailAddress email, String preferredName, String password, Locale locale, String continueAt) {}
