package ca.footing.credential;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import ca.footing.shared.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module declares to the rest. */
@Configuration(proxyBeanMethods = false)
class CredentialConfiguration {
    /** Issuer, keys and revocations, for whoever verifies a badge. */
    @Bean
    PublicPath badgePaths() {
        return new PublicPath("/badges/**");
    }

    @Bean
    AccountMerge mergedPortfolios(AccountColumns columns) {
        return columns.column("portfolios", "portfolio_owner", "account_id");
    }

    @Bean
    AccountMerge mergedPapers(AccountColumns columns) {
        return columns.column("papers", "credential_paper", "account_id");
    }
}
