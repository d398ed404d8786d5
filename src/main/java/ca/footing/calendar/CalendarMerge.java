package ca.footing.calendar;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class CalendarMerge {
    @Bean
    AccountMerge mergedEntriesOfCalendar(AccountColumns columns) {
        return columns.column("places", "calendar_entry", "account_id");
    }
}
