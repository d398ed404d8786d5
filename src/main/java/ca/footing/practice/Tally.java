package ca.footing.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Minutes counted from entries. Only approved ones count; an approved addendum counts in the place of what it corrects.
 * The two ledgers are never added.
 *
 * @param supervision approved minutes of clinical supervision by kind
 * @param programme approved minutes of programme practice
 * @param waiting minutes that lie with a supervisor
 * @param contact minutes of direct client contact that the person declared last
 */
public record Tally(Map<PracticeKind, Integer> supervision, int programme, int waiting, int contact) {
    private static final int HOUR = 60;

    static Tally of(Collection<EntryRow> entries, int contact) {
        var supervision = new EnumMap<PracticeKind, Integer>(PracticeKind.class);
        var programme = 0;
        for (var entry : counted(entries)) {
            if (entry.ledger() == Ledger.SUPERVISION) {
                supervision.merge(entry.kind(), entry.minutes(), Integer::sum);
            } else {
                programme += entry.minutes();
            }
        }
        var waiting = entries.stream()
                .filter(entry -> entry.status() == EntryStatus.SENT)
                .mapToInt(EntryRow::minutes)
                .sum();
        return new Tally(supervision, programme, waiting, contact);
    }

    /** The approved entries in whose place no approved addendum stands. */
    static List<EntryRow> counted(Collection<EntryRow> entries) {
        var approved = entries.stream()
                .filter(entry -> entry.status() == EntryStatus.APPROVED)
                .toList();
        var corrected = approved.stream()
                .map(EntryRow::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return approved.stream()
                .filter(entry -> !corrected.contains(entry.id()))
                .toList();
    }

    public int supervised() {
        return supervision.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int individual() {
        return supervision.entrySet().stream()
                .filter(kind -> kind.getKey().isIndividual())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How far a target is reached; nothing here says that a body accepts it. */
    public Gauge against(Target target) {
        return new Gauge(
                target,
                contact,
                target.contactHours() * HOUR,
                supervised(),
                target.supervisionHours() * HOUR,
                supervised() == 0 ? null : ratio(contact, supervised()),
                target.individualShare() == null || supervised() == 0 ? null : share());
    }

    /** Minutes that a body credits under its rules on the day of each entry; kinds without one count in full. */
    public int credited(Collection<EntryRow> entries, List<Weight> ofBody) {
        return counted(entries).stream()
                .filter(entry -> entry.ledger() == Ledger.SUPERVISION)
                .mapToInt(entry -> Weight.on(entry.start().toLocalDate(), entry.kind(), ofBody)
                        .map(weight -> weight.credited(entry.minutes(), entry.groupSize()))
                        .orElse(entry.minutes()))
                .sum();
    }

    /**
     * Minutes reached and asked for.
     *
     * @param ratio minutes of contact for one of supervision, to two decimals; null without supervision
     * @param individualShare percentage of individual and dyadic supervision, to one decimal; null where not asked for
     */
    public record Gauge(
            Target target,
            int contact,
            int contactTarget,
            int supervised,
            int supervisedTarget,
            @Nullable BigDecimal ratio,
            @Nullable BigDecimal individualShare) {
        /** Whether there is at least as much supervision for the contact as the ratio asks; true where none is asked. */
        public boolean keepsRatio() {
            return target.ratio() == null || contact == 0 || ratio != null && ratio.compareTo(target.ratio()) <= 0;
        }

        public boolean keepsShare() {
            return target.individualShare() == null
                    || individualShare != null && individualShare.compareTo(target.individualShare()) >= 0;
        }
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(individual() * 100L)
                .divide(BigDecimal.valueOf(supervised()), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal ratio(int contact, int supervised) {
        return BigDecimal.valueOf(contact).divide(BigDecimal.valueOf(supervised), 2, RoundingMode.HALF_UP);
    }
}
