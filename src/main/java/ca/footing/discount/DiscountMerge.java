package ca.footing.discount;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class DiscountMerge {
    @Bean
    AccountMerge mergedCodes(AccountColumns columns) {
        return columns.column("codes", "promo_use", "account_id");
    }

    @Bean
    AccountMerge mergedBursaries(AccountColumns columns) {
        return columns.column("bursaries", "bursary_request", "account_id", "cohort_id");
    }
}
