package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one imagined person, and what still may: plain facts with their own reading of a rule, written apart
 * from the product's, against which the product is checked.
 */
class History {
    static final ZoneId ZONE = ZoneId.of("America/Toronto");
    static final int HELD = 165;

    /** What of a missed session can be made up elsewhere. */
    record Chance(int minutes, Instant startsAt, Instant endsAt) {}

    final RegistrationId place = RegistrationId.next();
    final ModuleId module;
    final List<CohortSession> sessions;
    final Instant now;
    final @Nullable LocalDate until;
    final Map<SessionId, Integer> recorded = new HashMap<>();
    final Map<SessionId, List<Chance>> chances = new HashMap<>();
    final Map<MaterialId, Instant> read = new HashMap<>();
    final Map<MaterialId, MaterialWindow> open = new HashMap<>();
    final List<Instant> practised = new ArrayList<>();
    final List<SupervisedPractice> practice = new ArrayList<>();

    @Nullable
    Instant passed;

    @Nullable
    Instant handedIn;

    @Nullable
    Instant reflected;

    @Nullable
    Instant equivalent;

    @Nullable
    Integer attemptsLeft;

    @Nullable
    Instant nextAttempt;

    int attempts;

    History(ModuleId module, List<CohortSession> sessions, Instant now, @Nullable LocalDate until) {
        this.module = module;
        this.sessions = sessions;
        this.now = now;
        this.until = until;
    }

    History copy() {
        var copy = new History(module, sessions, now, until);
        copy.recorded.putAll(recorded);
        copy.chances.putAll(chances);
        copy.read.putAll(read);
        copy.open.putAll(open);
        copy.practised.addAll(practised);
        copy.practice.addAll(practice);
        copy.passed = passed;
        copy.handedIn = handedIn;
        copy.reflected = reflected;
        copy.equivalent = equivalent;
        copy.attemptsLeft = attemptsLeft;
        copy.nextAttempt = nextAttempt;
        copy.attempts = attempts;
        return copy;
    }

    /** Every single thing that may still happen; each can happen whatever else does. */
    List<Consumer<History>> future(List<MaterialId> materials) {
        var future = new ArrayList<Consumer<History>>();
        for (var session : sessions) {
            var over = !session.time().endsAt().isAfter(now);
            if (!over || !recorded.containsKey(session.id())) {
                future.add(later -> later.recorded.put(session.id(), HELD));
            }
            for (var chance : chances.getOrDefault(session.id(), List.of())) {
                if (over
                        && recorded.containsKey(session.id())
                        && chance.endsAt().isAfter(now)
                        && within(chance.endsAt())) {
                    future.add(later -> later.recorded.merge(
                            session.id(), chance.minutes(), (had, more) -> Math.min(HELD, had + more)));
                }
            }
        }
        for (var material : materials) {
            var window = open.get(material);
            var opens = window == null || window.opensAt() == null ? now : window.opensAt();
            var soonest = opens.isAfter(now) ? opens : now;
            if (window == null || window.closesAt() == null || soonest.isBefore(window.closesAt())) {
                future.add(later -> later.read.putIfAbsent(material, soonest));
            }
        }
        if (handedIn != null) {
            future.add(later -> later.passed = later.passed == null ? handedIn : later.passed);
        }
        if (attemptsLeft == null || attemptsLeft > 0) {
            var soonest = attempts > 0 && nextAttempt != null ? nextAttempt : now;
            future.add(later -> later.passed = later.passed == null ? soonest : later.passed);
        }
        future.add(later -> later.reflected = later.reflected == null ? now : later.reflected);
        var lastDay = until == null || within(now)
                ? now
                : until.atTime(12, 0).atZone(ZONE).toInstant();
        var notable = lastDay.isAfter(days(now, -365));
        future.add(later -> later.practised.addAll(notable ? Collections.nCopies(9, lastDay) : List.of()));
        future.add(later -> later.practice.add(new SupervisedPractice(9999, now, now)));
        future.add(later -> later.practice.replaceAll(
                one -> one.signedAt() == null ? new SupervisedPractice(one.minutes(), one.practisedAt(), now) : one));
        return future;
    }

    /** Whether the rule is met by what has happened; null when it asks for nothing that there is. */
    @Nullable
    Boolean meets(Rule rule, List<MaterialId> required) {
        if (rule instanceof Rule.One one) {
            return one(one, required);
        }
        var some = (Rule.Some) rule;
        var parts = some.parts().stream()
                .flatMap(part -> Stream.ofNullable(meets(part, required)))
                .toList();
        var met = (int) parts.stream().filter(part -> part).count();
        if (parts.isEmpty()) {
            return null;
        }
        return switch (some.mode()) {
            case ALL -> met == parts.size();
            case ANY -> met > 0;
            case AT_LEAST -> met >= Math.min(some.least(), parts.size());
        };
    }

    private @Nullable Boolean one(Rule.One one, List<MaterialId> required) {
        return switch (one.kind()) {
            case ATTENDANCE -> attends(one);
            case MATERIAL -> {
                var asked = one.material() == null ? required : List.of(one.material());
                yield asked.isEmpty() ? null : asked.stream().allMatch(material -> inTime(read.get(material)));
            }
            case QUIZ -> inTime(passed);
            case REFLECTION -> inTime(reflected);
            case EXERCISE ->
                inTime(equivalent) || practised.stream().filter(this::inTime).count() >= one.amount();
            case PRACTICE ->
                practice.stream()
                                .filter(entry -> entry.signedAt() != null && within(entry.practisedAt()))
                                .mapToInt(SupervisedPractice::minutes)
                                .sum()
                        >= one.amount();
        };
    }

    private @Nullable Boolean attends(Rule.One one) {
        if (sessions.isEmpty()) {
            return null;
        }
        var enough = sessions.stream()
                .filter(session -> within(session.time().endsAt()))
                .filter(session -> recorded.getOrDefault(session.id(), -1) * 100 >= HELD * one.amount())
                .count();
        return enough >= (one.least() == 0 ? sessions.size() : Math.min(one.least(), sessions.size()));
    }

    private boolean inTime(@Nullable Instant at) {
        return at != null && within(at);
    }

    private boolean within(Instant at) {
        return until == null || at.isBefore(until.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** The same facts as the product reads them. */
    Evidence evidence() {
        var presence = new HashMap<SessionId, Presence>();
        var makeUps = new HashMap<SessionId, List<ChancesElsewhere.Chance>>();
        for (var session : sessions) {
            var there = recorded.get(session.id());
            presence.put(
                    session.id(), new Presence(session.id(), place, there != null, there == null ? 0 : there, HELD));
            makeUps.put(
                    session.id(),
                    chances.getOrDefault(session.id(), List.of()).stream()
                            .filter(chance -> chance.endsAt().isAfter(now))
                            .map(chance -> new ChancesElsewhere.Chance(
                                    place,
                                    session.id(),
                                    SessionId.next(),
                                    chance.startsAt(),
                                    chance.endsAt(),
                                    chance.minutes()))
                            .toList());
        }
        return new Evidence(
                presence,
                read,
                Map.of(
                        module,
                        new QuizStanding(
                                attempts,
                                passed == null ? 40 : 90,
                                passed,
                                attemptsLeft,
                                handedIn,
                                attempts > 0 ? nextAttempt : null)),
                reflected == null ? Map.of() : Map.of(module, reflected),
                Map.of(module, new Practised(practised, equivalent)),
                Map.of(module, practice),
                makeUps,
                0);
    }

    static Instant days(Instant from, long days) {
        return from.plus(Duration.ofDays(days));
    }
}
