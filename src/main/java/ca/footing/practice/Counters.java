package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
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
    private static final Duration SAID_FOR = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final PracticeRules rules;
    private final PracticeEntryRepository entries;
    private final CurrentAccount current;
    private final Clock clock;

    Counters(
            JdbcClient jdbc,
            PracticeRules rules,
            PracticeEntryRepository entries,
            CurrentAccount current,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Where the caller stands.
     *
     * @param credited by each body that weighs, in the order of names
     */
    public record Count(Tally tally, List<Tally.Gauge> gauges, List<Credited> credited) {}

    @Transactional(readOnly = true)
    public Count mine() {
        var rows = entries.ofOwner(current.require()).stream()
                .map(PracticeEntry::row)
                .toList();
        var tally = Tally.of(rows, contact());
        var today = today();
        var weights = rules.weights().stream()
                .collect(Collectors.groupingBy(
                        Weight::body, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Collectors.toList()));
        return new Count(
                tally,
                targets(today).stream().map(tally::against).toList(),
                weights.entrySet().stream()
                        .map(body -> credited(tally, rows, body.getKey(), body.getValue()))
                        .toList());
    }

    private Credited credited(Tally tally, List<EntryRow> rows, String body, List<Weight> weights) {
        var sum = tally.credited(rows, weights);
        return weights.stream()
                .filter(weight -> weight.reachesBack()
                        && weight.recordedAt().isAfter(clock.instant().minus(SAID_FOR)))
                .max(Comparator.comparing(Weight::recordedAt))
                .map(late -> new Credited(body, sum, late, tally.credited(rows, before(late, weights))))
                .filter(found -> found.before() != sum)
                .orElseGet(() -> new Credited(body, sum, null, sum));
    }

    private static List<Weight> before(Weight late, List<Weight> weights) {
        return weights.stream()
                .filter(weight -> weight.recordedAt().isBefore(late.recordedAt()))
                .toList();
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

    /** Of each stage the version that is in force on the day. */
    private List<Target> targets(LocalDate day) {
        var inForce = new LinkedHashMap<String, Target>();
        rules.targets().stream()
                .filter(target -> !target.validFrom().isAfter(day))
                .forEach(target -> inForce.put(target.body() + " " + target.stage(), target));
        return List.copyOf(inForce.values());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Toronto"));
    }
}
