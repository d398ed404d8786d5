package ca.footing.makeup;

import ca.footing.account.PersonName;
import ca.footing.cohort.CohortSession;
import java.time.LocalDate;
import java.util.List;

/**
 * One person and one session of which minutes were missing.
 *
 * @param missing minutes that count nowhere yet
 * @param madeUp minutes that count elsewhere
 * @param until last day on which a session elsewhere may begin
 * @param seats the sessions elsewhere in which the person has a seat for it
 */
public record OfficeMakeUp(
        PersonName name, CohortSession session, int missing, int madeUp, LocalDate until, List<CohortSession> seats) {}
