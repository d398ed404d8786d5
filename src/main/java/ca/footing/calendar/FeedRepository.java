package ca.footing.calendar;

import ca.footing.account.AccountId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedRepository extends Repository<CalendarFeed, AccountId> {
    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findById(AccountId account);

    Optional<CalendarFeed> findByTokenHash(byte[] tokenHash);

    void delete(CalendarFeed feed);
}
