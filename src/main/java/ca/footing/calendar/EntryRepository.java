package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What stands in people's calendars. */
interface EntryRepository extends Repository<CalendarEntry, UUID> {
    CalendarEntry save(CalendarEntry entry);

    List<CalendarEntry> findByRegistration(RegistrationId registration);

    List<CalendarEntry> findByCohort(CohortId cohort);

    List<CalendarEntry> findByAccount(AccountId account);
}
