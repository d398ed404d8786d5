package ca.footing.change;

import ca.footing.cohort.CohortSession;
import ca.footing.refund.RefundQuote;
import ca.footing.registration.RegistrationId;
import java.time.ZoneId;
import java.util.List;

/**
 * What leaving a place, or some of its modules, returns now and later.
 *
 * @param toPayer the money belongs to somebody else, who paid for the place
 * @param sessions what is given up
 */
public record Leaving(
        RegistrationId registration, RefundQuote quote, ZoneId zone, boolean toPayer, List<CohortSession> sessions) {}
