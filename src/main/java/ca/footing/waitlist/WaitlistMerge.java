package ca.footing.waitlist;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class WaitlistMerge {
    @Bean
    AccountMerge mergedEntries(AccountColumns columns) {
        return columns.column("waits", "waitlist_entry", "account_id", "series_id", "live_key");
    }

    @Bean
    AccountMerge mergedPositions(AccountColumns columns) {
        return columns.column("waits", "waitlist_position", "account_id", "cohort_id", "live_key");
    }

    @Bean
    AccountMerge mergedOffers(AccountColumns columns) {
        return columns.column("waits", "waitlist_offer", "account_id");
    }

    @Bean
    AccountMerge mergedSteps(AccountColumns columns) {
        return columns.column("waits", "waitlist_step", "account_id");
    }
}
