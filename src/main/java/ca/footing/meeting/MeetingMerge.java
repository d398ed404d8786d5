package ca.footing.meeting;

import ca.footing.account.AccountColumns;
import ca.footing.account.AccountMerge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What changes hands when two accounts of one person become one: the names under which they appear in meetings. */
@Configuration(proxyBeanMethods = false)
class MeetingMerge {
    @Bean
    AccountMerge mergedMeetingAliases(AccountColumns columns) {
        return columns.column("meetingAliases", "meeting_alias", "account_id");
    }
}
