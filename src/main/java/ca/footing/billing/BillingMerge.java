package ca.footing.billing;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class BillingMerge {
    @Bean
    AccountMerge mergedCredits(AccountColumns columns) {
        return columns.column("credits", "credit", "owner_id");
    }

    @Bean
    AccountMerge mergedTransfers(AccountColumns columns) {
        return columns.column("payments", "transfer", "buyer_id");
    }

    @Bean
    AccountMerge mergedPlans(AccountColumns columns) {
        return columns.column("payments", "instalment_plan", "buyer_id");
    }
}
