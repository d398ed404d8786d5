package ca.footing.waitlist;

import ca.footing.cohort.CohortId;
import ca.footing.shared.EmailAddress;
import java.util.Locale;
import java.util.UUID;

/** New dates were published of a series that somebody wanted to hear of. */
public record DatesPublished(UUID interest, CohortId cohort, EmailAddress email, Locale locale, String leaveToken) {}
