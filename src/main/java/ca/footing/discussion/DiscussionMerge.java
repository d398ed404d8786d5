package ca.footing.discussion;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class DiscussionMerge {
    @Bean
    AccountMerge mergedThreads(AccountColumns columns) {
        return columns.column("discussion", "discussion_thread", "author_id");
    }

    @Bean
    AccountMerge mergedLastPosters(AccountColumns columns) {
        return columns.column("discussion", "discussion_thread", "last_poster_id");
    }

    @Bean
    AccountMerge mergedPosts(AccountColumns columns) {
        return columns.column("discussion", "discussion_post", "author_id");
    }

    @Bean
    AccountMerge mergedReports(AccountColumns columns) {
        return columns.column("discussion", "discussion_report", "reporter_id", "post_id");
    }

    @Bean
    AccountMerge mergedPromises(AccountColumns columns) {
        return columns.column("discussion", "discussion_promise", "account_id", "cohort_id");
    }

    @Bean
    AccountMerge mergedThreadReadings(AccountColumns columns) {
        return columns.column("discussion", "discussion_reading", "account_id", "thread_id");
    }

    @Bean
    AccountMerge mergedDigests(AccountColumns columns) {
        return columns.column("discussion", "discussion_digest", "account_id", "cohort_id");
    }
}
