package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells learners 30 and 7 days before an agreement with a supervisor ends, unless another one follows without a gap or the
 * supervisor was taken out of the choice. Supervision without an agreement in force does not meet CRPO Standard 4.1.
 */
@Component
class AgreementsEnding {
    private static final Logger LOG = LoggerFactory.getLogger(AgreementsEnding.class);
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final int FIRST = 30;
    private static final int SECOND = 7;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgreementsEnding(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Ending(UUID id, UUID owner, UUID supervisor, String name, LocalDate lastDay) {}

    /** Each mail is a transaction of its own; one that was written already is not written again. */
    void tell() {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        for (var ending : ending(today)) {
            try {
                transaction.executeWithoutResult(_ -> tell(ending, today));
            } catch (RuntimeException e) {
                LOG.error("The end of agreement {} could not be told and is tried again", ending.id(), e);
            }
        }
    }

    private void tell(Ending ending, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, ending.lastDay());
        events.publishEvent(new AgreementEnds(
                ending.id(),
                new AccountId(ending.owner()),
                new SupervisorId(ending.supervisor()),
                ending.name(),
                ending.lastDay(),
                left <= SECOND ? SECOND : FIRST));
    }

    private List<Ending> ending(LocalDate today) {
        return jdbc.sql("""
                select a.id, a.owner_id, a.supervisor_id, s.name, a.valid_to
                from practice_agreement a join practice_supervisor s on s.id = a.supervisor_id
                where a.valid_to between :today and :latest and s.retired_at is null and not exists (
                    select 1 from practice_agreement b where b.supervisor_id = a.supervisor_id and b.id <> a.id
                    and b.valid_from <= date_add(a.valid_to, interval 1 day)
                    and (b.valid_to is null or b.valid_to > a.valid_to))
                order by a.valid_to, a.id
                """)
                .param("today", today)
                .param("latest", today.plusDays(FIRST))
                .query((row, _) -> new Ending(
                        Ids.of(row.getBytes("id")),
                        Ids.of(row.getBytes("owner_id")),
                        Ids.of(row.getBytes("supervisor_id")),
                        row.getString("name"),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
