package ca.footing.refund;

import ca.footing.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A refund policy on the calendar of one cohort: what is shown as dates, frozen at the purchase, and counted by later.
 * A day ends at midnight in the cohort's zone; nothing is returned once the first session has begun.
 */
public record RefundTerms(RefundPolicy policy, Instant firstSession, ZoneId zone) {
    /** The schedule as dates, from the earliest to the last, which says that nothing comes back afterwards. */
    public List<RefundStep> steps() {
        var steps = new ArrayList<RefundStep>();
        policy.tiers().stream()
                .map(tier -> new RefundStep(tier.notice().before(firstDay()), tier))
                .sorted(Comparator.comparing(RefundStep::until))
                .forEach(steps::add);
        steps.add(new RefundStep(null, RefundTier.NOTHING));
        return List.copyOf(steps);
    }

    /** The last day on which a place can be moved; none when moving is not offered. */
    public Optional<LocalDate> movableUntil() {
        return policy.transfers().most() == 0
                ? Optional.empty()
                : Optional.of(policy.transfers().notice().before(firstDay()));
    }

    /** Whether a place that was moved that often already may be moved again. */
    public boolean mayMove(int movedBefore, Instant now) {
        return movedBefore < policy.transfers().most()
                && movableUntil().filter(day -> now.isBefore(endOf(day))).isPresent();
    }

    /** Whether a colleague may still take the place. */
    public boolean mayBePassedOn(Instant now) {
        return policy.substitution() && now.isBefore(firstSession);
    }

    /** The same when the cohort begins later than was agreed; an earlier beginning takes nothing away. */
    public RefundTerms notBefore(Instant presentFirstSession) {
        return presentFirstSession.isAfter(firstSession) ? new RefundTerms(policy, presentFirstSession, zone) : this;
    }

    /**
     * What leaving at a moment returns. Whoever leaves earlier never gets less than whoever leaves later, even where a
     * fee of an early tier is more than a percentage of a late one.
     */
    public RefundQuote quote(Paid paid, Instant boughtAt, Instant now) {
        var turns = new TreeSet<Instant>();
        policy.tiers().forEach(tier -> turns.add(endOf(tier)));
        turns.add(coolingEnds(boughtAt));
        var quote = at(null, paid, boughtAt, turns.last(), null);
        for (var turn : turns.descendingSet()) {
            if (turn.isAfter(now)) {
                var earlier = turns.lower(turn);
                var moment = earlier == null || earlier.isBefore(now) ? now : earlier;
                var before = at(turn, paid, boughtAt, moment, quote);
                quote = sameAs(before, quote) ? withoutTurn(before, quote) : before;
            }
        }
        return quote;
    }

    private RefundQuote at(
            @Nullable Instant until, Paid paid, Instant boughtAt, Instant moment, @Nullable RefundQuote next) {
        var none = new Money(0, paid.gross().currency());
        var cooling = moment.isBefore(coolingEnds(boughtAt));
        var refund = cooling ? paid.gross() : none;
        var credit = cooling && policy.offersCredit() ? paid.gross() : none;
        for (var tier : policy.tiers()) {
            if (moment.isBefore(endOf(tier))) {
                refund = larger(refund, policy.returned(tier.refund(), paid));
                credit = larger(credit, policy.returned(tier.credit(), paid));
            }
        }
        return new RefundQuote(paid, cooling, offer(paid, refund), offer(paid, credit), until, next);
    }

    private static @Nullable Offer offer(Paid paid, Money amount) {
        return amount.isZero() ? null : Offer.of(paid, amount);
    }

    private static Money larger(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean sameAs(RefundQuote one, RefundQuote other) {
        return one.coolingOff() == other.coolingOff()
                && Objects.equals(one.refund(), other.refund())
                && Objects.equals(one.credit(), other.credit());
    }

    private static RefundQuote withoutTurn(RefundQuote one, RefundQuote same) {
        return new RefundQuote(one.paid(), one.coolingOff(), one.refund(), one.credit(), same.until(), same.next());
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(firstSession, zone);
    }

    private Instant coolingEnds(Instant boughtAt) {
        var days = policy.coolingOff();
        return days.days() == 0 ? Instant.EPOCH : notAfterStart(endOf(days.after(LocalDate.ofInstant(boughtAt, zone))));
    }

    private Instant endOf(RefundTier tier) {
        return notAfterStart(endOf(tier.notice().before(firstDay())));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Instant notAfterStart(Instant moment) {
        return moment.isBefore(firstSession) ? moment : firstSession;
    }
}
