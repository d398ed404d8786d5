package ca.footing.document;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class DocumentMerge {
    @Bean
    AccountMerge mergedDocuments(AccountColumns columns) {
        return columns.column("documents", "document", "payer_id");
    }
}
