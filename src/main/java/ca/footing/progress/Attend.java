package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.cohort.CohortSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Be at a live session for so many percent of its clock minutes, breaks left out; what is made up elsewhere counts. Until
 * it is over it may still be attended, and until somebody records it, it may have been.
 */
record Attend(CohortSession session, int percent) implements Requirement {
    @Override
    public Assessment assess(Evidence evidence, Moment moment) {
        var presence = evidence.presence().get(session.id());
        var makeUps = evidence.chances().getOrDefault(session.id(), List.of()).stream()
                .filter(chance -> moment.counts(chance.endsAt()))
                .toList();
        var outcome = outcome(presence, makeUps, moment);
        var day = session.time().start().toLocalDate();
        var by = makeUps.stream()
                .map(chance -> moment.day(chance.startsAt()))
                .max(Comparator.naturalOrder())
                .filter(_ -> outcome == Outcome.ABSENT || outcome == Outcome.PARTLY_PRESENT)
                .orElse(day);
        return new Finding(
                RequirementKind.ATTENDANCE,
                outcome,
                Sentence.of("progress.requirementKind.ATTENDANCE", session.title()),
                args(presence, moment),
                outcome.isMet() ? null : by,
                moment.isPast(by),
                outcome.isMet() ? session.time().endsAt() : null);
    }

    private Outcome outcome(@Nullable Presence presence, List<ChancesElsewhere.Chance> makeUps, Moment moment) {
        var time = session.time();
        if (!moment.counts(time.endsAt())) {
            return Outcome.SESSION_TOO_LATE;
        }
        var there = presence != null && presence.recorded() ? presence : null;
        var needed = there == null ? 0 : needed(there.minutesHeld());
        if (there != null && there.minutesPresent() >= needed) {
            return Outcome.ATTENDED;
        }
        if (moment.now().isBefore(time.startsAt())) {
            return Outcome.SESSION_AHEAD;
        }
        if (moment.now().isBefore(time.endsAt())) {
            return Outcome.SESSION_RUNNING;
        }
        if (there == null) {
            return Outcome.ATTENDANCE_UNRECORDED;
        }
        var made = makeUps.stream().mapToInt(ChancesElsewhere.Chance::minutes).sum();
        var reachable = there.minutesPresent() + made >= needed;
        if (there.minutesPresent() == 0) {
            return reachable ? Outcome.ABSENT : Outcome.ABSENT_FOR_GOOD;
        }
        return reachable ? Outcome.PARTLY_PRESENT : Outcome.PARTLY_FOR_GOOD;
    }

    /** Minutes, rounded up: a part of a minute that is wanted is not forgiven. */
    private int needed(int held) {
        return (held * percent + 99) / 100;
    }

    /** Day, start, end, zone, minutes present, minutes held, minutes needed, last day that counts (or the day again). */
    private List<Object> args(@Nullable Presence presence, Moment moment) {
        var time = session.time();
        var day = time.start().toLocalDate();
        var args = new ArrayList<Object>(List.of(
                day,
                time.start().toLocalTime(),
                time.end().toLocalTime(),
                time.start().atZone(time.zone())));
        var held = presence == null ? 0 : presence.minutesHeld();
        args.add(Duration.ofMinutes(presence == null ? 0 : presence.minutesPresent()));
        args.add(Duration.ofMinutes(held));
        args.add(Duration.ofMinutes(needed(held)));
        args.add(moment.until() == null ? day : moment.until());
        return args;
    }
}
