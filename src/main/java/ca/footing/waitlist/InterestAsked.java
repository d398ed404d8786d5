package ca.footing.waitlist;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.EmailAddress;
import java.util.Locale;
import java.util.UUID;

/** Somebody asked to hear of new dates of a series; the link in the mail confirms that the address is theirs. */
public record InterestAsked(UUID interest, SeriesId series, EmailAddress email, Locale locale, String confirmToken) {}
