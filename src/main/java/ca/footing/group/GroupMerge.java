package ca.footing.group;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of groups follows a person whose two accounts are joined; of two organisations only one can stay. */
@Configuration(proxyBeanMethods = false)
class GroupMerge {
    @Bean
    AccountMerge mergedOrganisations(AccountColumns columns) {
        return columns.chain("groups", "organisation", "account_id");
    }

    @Bean
    AccountMerge mergedGroupOrders(AccountColumns columns) {
        return columns.column("groups", "group_order", "account_id");
    }

    @Bean
    AccountMerge mergedGroupSeats(AccountColumns columns) {
        return columns.column("groups", "group_seat", "account_id");
    }
}
