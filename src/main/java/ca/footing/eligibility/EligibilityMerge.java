package ca.footing.eligibility;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountId;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class EligibilityMerge {
    @Bean
    AccountMerge mergedApplications(AccountColumns columns) {
        return columns.column("applications", "eligibility_application", "account_id", "series_id", "live_key");
    }

    /** Every look into a register is kept; the latest one of the kept account stays the latest. */
    @Bean
    AccountMerge mergedChecks(RegisterCheckRepository checks) {
        return new AccountMerge() {
            @Override
            public String what() {
                return "checks";
            }

            @Override
            public long count(AccountId from) {
                return checks.findOf(from).size();
            }

            @Override
            public boolean isObstructed(AccountId from, AccountId to) {
                return false;
            }

            @Override
            public void move(AccountId from, AccountId to) {
                if (checks.findLatest(to).isPresent()) {
                    checks.findLatest(from).ifPresent(RegisterCheck::supersede);
                    checks.flush();
                }
                checks.hand(from, to);
            }
        };
    }
}
