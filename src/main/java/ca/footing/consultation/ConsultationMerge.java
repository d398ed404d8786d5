package ca.footing.consultation;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one. */
@Configuration(proxyBeanMethods = false)
class ConsultationMerge {
    @Bean
    AccountMerge mergedConsultations(AccountColumns columns) {
        return columns.column("practice", "consultation", "leader_id");
    }

    @Bean
    AccountMerge mergedConsultationSeats(AccountColumns columns) {
        return columns.column("practice", "consultation_seat", "account_id", "consultation_id");
    }
}
