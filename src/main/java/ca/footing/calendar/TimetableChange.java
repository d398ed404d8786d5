package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import java.util.List;

/**
 * The changes in the calendar of one person's place, in the order of the sessions' beginning.
 *
 * @param guest whether they concern a seat in another cohort, in which the person makes something up
 */
public record TimetableChange(
        RegistrationId registration, AccountId account, List<EntryChange> entries, boolean guest) {
    TimetableChange ofGuest() {
        return new TimetableChange(registration, account, entries, true);
    }
}
