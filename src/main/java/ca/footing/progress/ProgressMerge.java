package ca.footing.progress;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What becomes of the rows that name a person when two accounts become one. */
@Configuration(proxyBeanMethods = false)
class ProgressMerge {
    @Bean
    AccountMerge mergedRuleWriters(AccountColumns columns) {
        return columns.column("completion", "completion_rule", "written_by");
    }

    @Bean
    AccountMerge mergedTimeGivers(AccountColumns columns) {
        return columns.column("completion", "completion_time", "given_by");
    }

    @Bean
    AccountMerge mergedTimeTakers(AccountColumns columns) {
        return columns.column("completion", "completion_time", "taken_back_by");
    }
}
