package ca.footing.triad;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class TriadMerge {
    @Bean
    AccountMerge mergedWishesApart(AccountColumns columns) {
        return columns.column("apart", "triad_apart", "declared_by", "other_id");
    }

    @Bean
    AccountMerge mergedApartFrom(AccountColumns columns) {
        return columns.column("apart", "triad_apart", "other_id", "declared_by");
    }
}
