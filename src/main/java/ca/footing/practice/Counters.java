package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the caller's hours against what bodies ask for on a day. The numbers are data with a source, never code. */
@Service
@Transactional
@ForSignedIn
public class Counters {
    private static final int MOST_HOURS = 20_000;

    private final JdbcClient jdbc;
    private final PracticeEntryRepository entries;
    private final CurrentAccount current;
    private final Clock clock;

    Counters(JdbcClient jdbc, PracticeEntryRepository entries, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Where the caller stands.
     *
     * @param credited minutes credited under the weights of each body that has some
     */
    public record Count(Tally tally, List<Tally.Gauge> gauges, Map<String, Integer> credited) {}

    @Transactional(readOnly = true)
    public Count mine() {
        var rows = entries.ofOwner(current.require()).stream()
                .map(PracticeEntry::row)
                .toList();
        var tally = Tally.of(rows, contact());
        var today = today();
        var weights = weights(today).stream().collect(Collectors.groupingBy(Weight::body));
        return new Count(
                tally,
                targets(today).stream().map(tally::against).toList(),
                weights.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, body -> tally.credited(rows, body.getValue()))));
    }

    /**
     * Declares direct client contact as one number; earlier declarations stay.
     *
     * @param hours whole hours up to that day
     * @throws DeclarationInFuture for a day that has not come
     * @throws IllegalArgumentException below zero or over 20,000 hours
     */
    public void declareContact(int hours, LocalDate asOf) {
        if (asOf.isAfter(today())) {
            throw new DeclarationInFuture();
        }
        if (hours < 0 || hours > MOST_HOURS) {
            throw new IllegalArgumentException("Not a number of hours: " + hours);
        }
        jdbc.sql("""
                insert into practice_contact (owner_id, declared_at, as_of, minutes) values (:owner, :now, :day, :minutes)
                """)
                .param("owner", Ids.bytes(current.require().id()))
                .param("now", Timestamp.from(clock.instant()))
                .param("day", asOf)
                .param("minutes", hours * 60)
                .update();
    }

    private int contact() {
        return jdbc.sql(
                        "select minutes from practice_contact where owner_id = :owner order by declared_at desc limit 1")
                .param("owner", Ids.bytes(current.require().id()))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private List<Target> targets(LocalDate day) {
        return jdbc.sql("""
                select t.* from practice_target t where t.valid_from = (
                    select max(n.valid_from) from practice_target n
                    where n.body = t.body and n.stage = t.stage and n.valid_from <= :day)
                order by t.body, t.contact_hours
                """)
                .param("day", day)
                .query((row, _) -> new Target(
                        row.getString("body"),
                        row.getString("stage"),
                        row.getInt("contact_hours"),
                        row.getInt("supervision_hours"),
                        row.getBigDecimal("ratio"),
                        row.getBigDecimal("individual_share"),
                        row.getString("source")))
                .list();
    }

    private List<Weight> weights(LocalDate day) {
        return jdbc.sql("""
                select w.* from practice_weight w where w.valid_from = (
                    select max(n.valid_from) from practice_weight n
                    where n.body = w.body and n.kind = w.kind and n.valid_from <= :day)
                """)
                .param("day", day)
                .query((row, _) -> new Weight(
                        row.getString("body"),
                        PracticeKind.valueOf(row.getString("kind")),
                        row.getInt("numerator"),
                        row.getInt("denominator"),
                        row.getObject("minutes_per_participant", Integer.class),
                        row.getString("source")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Toronto"));
    }
}
