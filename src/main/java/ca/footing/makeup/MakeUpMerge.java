package ca.footing.makeup;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one: their seats elsewhere. */
@Configuration(proxyBeanMethods = false)
class MakeUpMerge {
    @Bean
    AccountMerge mergedMakeUps(AccountColumns columns) {
        return columns.column("makeUps", "make_up", "person_id", "covering_session_id", "live_key");
    }
}
