package ca.footing.quiz;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one: who judged which answer. */
@Configuration(proxyBeanMethods = false)
class QuizMerge {
    @Bean
    AccountMerge mergedJudgements(AccountColumns columns) {
        return columns.column("judgements", "quiz_asked", "judged_by");
    }
}
