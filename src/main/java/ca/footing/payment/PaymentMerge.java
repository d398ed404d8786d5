package ca.footing.payment;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class PaymentMerge {
    @Bean
    AccountMerge mergedPayments(AccountColumns columns) {
        return columns.column("payments", "payment", "buyer_id");
    }
}
