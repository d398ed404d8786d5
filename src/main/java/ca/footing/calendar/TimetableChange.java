package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import java.util.List;

/** The changes in the calendar of one person's place, in the order of the sessions' beginning. */
public record TimetableChange(RegistrationId registration, AccountId account, List<EntryChange> entries) {}
