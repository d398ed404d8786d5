package ca.footing.change;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one: whose place was changed, and whose money it was. */
@Configuration(proxyBeanMethods = false)
class ChangeMerge {
    @Bean
    AccountMerge mergedChanges(AccountColumns columns) {
        return columns.column("changes", "place_change", "person_id");
    }

    @Bean
    AccountMerge mergedChangesPaid(AccountColumns columns) {
        return columns.column("changesPaid", "place_change", "payer_id");
    }
}
