package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's side of credit weights. A weight holds from a first day until the next one for the same body and format, and
 * none is ever rewritten; one that reaches back says why, and learners are shown what it changed.
 */
@Service
@Transactional
@ForRegistrars
public class CreditWeights {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    CreditWeights(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** How many signed entries a weight with that first day would count anew; none for a day from today on. */
    @Transactional(readOnly = true)
    public int countedAnew(String body, PracticeKind kind, LocalDate from) {
        return jdbc.sql("""
                select count(*) from practice_entry where status = 'APPROVED' and kind = :kind
                and wall_start >= :from and wall_start < :today and wall_start < coalesce(
                    (select min(valid_from) from practice_weight
                     where body = :body and kind = :kind and valid_from > :from), '9999-12-31')
                """)
                .param("kind", kind.name())
                .param("from", from)
                .param("today", today().plusDays(1))
                .param("body", body.strip())
                .query(Integer.class)
                .single();
    }

    /**
     * Records a weight; one of the same body, format and first day is corrected by another edition.
     *
     * @throws WeightIncomplete when a part is missing or out of bounds
     * @throws WeightReasonMissing when its first day has passed and no reason is given
     */
    public void record(WeightDraft draft) {
        draft.check();
        var edition = editions(draft.body(), draft.kind(), draft.validFrom());
        if (draft.reason().isEmpty() && draft.validFrom().isBefore(today())) {
            throw new WeightReasonMissing();
        }
        jdbc.sql("""
                insert into practice_weight (body, kind, valid_from, edition, numerator, denominator,
                    minutes_per_participant, largest_group, source, recorded_at, recorded_by_id, reason)
                values (:body, :kind, :from, :edition, :numerator, :denominator, :each, :group, :source, :now, :who, :why)
                """)
                .param("body", draft.body())
                .param("kind", draft.kind().name())
                .param("from", draft.validFrom())
                .param("edition", edition + 1)
                .param("numerator", draft.numerator())
                .param("denominator", draft.denominator())
                .param("each", draft.minutesPerParticipant())
                .param("group", draft.largestGroup())
                .param("source", draft.source())
                .param("now", Timestamp.from(clock.instant()))
                .param("who", Ids.bytes(current.require().id()))
                .param("why", draft.reason())
                .update();
    }

    /**
     * Takes a weight away before its first day, when nothing was counted by it.
     *
     * @throws WeightInForce once its day has come
     * @throws RecordNotFound when there is none
     */
    public void withdraw(Weight weight) {
        if (!weight.validFrom().isAfter(today())) {
            throw new WeightInForce();
        }
        var removed = jdbc.sql(
                        "delete from practice_weight where body = :body and kind = :kind and valid_from = :from and valid_from > :today")
                .param("body", weight.body())
                .param("kind", weight.kind().name())
                .param("from", weight.validFrom())
                .param("today", today())
                .update();
        if (removed == 0) {
            throw new RecordNotFound();
        }
    }

    private int editions(String body, PracticeKind kind, LocalDate from) {
        return jdbc.sql("""
                select coalesce(max(edition), 0) from practice_weight
                where body = :body and kind = :kind and valid_from = :from
                """)
                .param("body", body)
                .param("kind", kind.name())
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
