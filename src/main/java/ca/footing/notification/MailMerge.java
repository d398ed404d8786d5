package ca.footing.notification;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class MailMerge {
    @Bean
    AccountMerge mergedMails(AccountColumns columns) {
        return columns.column("mails", "mail", "account_id");
    }
}
