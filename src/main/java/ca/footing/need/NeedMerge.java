package ca.footing.need;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class NeedMerge {
    @Bean
    AccountMerge mergedNeeds(AccountColumns columns) {
        return columns.column("needs", "need_request", "account_id");
    }
}
