package ca.footing.practice;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What changes hands when two accounts of one person become one. A chain of seals moves whole; two chains cannot become one
 * without breaking their seals, so accounts that both have one are not merged.
 */
@Configuration(proxyBeanMethods = false)
class PracticeMerge {
    @Bean
    AccountMerge mergedSupervisors(AccountColumns columns) {
        return columns.column("practice", "practice_supervisor", "owner_id");
    }

    @Bean
    AccountMerge mergedPractice(AccountColumns columns) {
        return columns.column("practice", "practice_entry", "owner_id");
    }

    @Bean
    AccountMerge mergedPracticeLeaders(AccountColumns columns) {
        return columns.column("practice", "practice_entry", "leader_id");
    }

    @Bean
    AccountMerge mergedPracticeSigners(AccountColumns columns) {
        return columns.column("practice", "practice_entry", "signed_by_id");
    }

    @Bean
    AccountMerge mergedPracticeRequests(AccountColumns columns) {
        return columns.column("practice", "practice_request", "owner_id");
    }

    @Bean
    AccountMerge mergedPracticeWeights(AccountColumns columns) {
        return columns.column("practice", "practice_weight", "recorded_by_id");
    }

    @Bean
    AccountMerge mergedPracticeAgreements(AccountColumns columns) {
        return columns.column("practice", "practice_agreement", "owner_id");
    }

    @Bean
    AccountMerge mergedContacts(AccountColumns columns) {
        return columns.column("practice", "practice_contact", "owner_id", "declared_at");
    }

    @Bean
    AccountMerge mergedChain(AccountColumns columns) {
        return columns.chain("practice", "practice_chain", "owner_id");
    }

    @Bean
    AccountMerge mergedSeals(AccountColumns columns) {
        return columns.chain("practice", "practice_seal", "owner_id");
    }
}
