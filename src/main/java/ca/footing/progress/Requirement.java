package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a module asks for in a cohort, as a tree of requirements. One evaluation yields the state and the sentences that
 * explain it, so neither can be changed without the other.
 */
sealed interface Requirement permits Attend, Requirement.Some, Requirement.Sign, Requirement.Own {
    Assessment assess(Evidence evidence, Moment moment);

    /**
     * @param sessions those of the cohort that teach the module
     * @param windows when each of its materials is open in the cohort
     */
    static Requirement of(
            Rule rule, ModuleDetails module, List<CohortSession> sessions, Function<Material, MaterialWindow> windows) {
        return new Binding(module, sessions, windows).bind(rule);
    }

    /** So many of its parts. */
    record Some(int needed, List<Requirement> parts) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            return new Assessment.Group(
                    needed,
                    parts.stream().map(part -> part.assess(evidence, moment)).toList());
        }
    }

    /** What a person does in their own time: possible while the window is open, and what was done after it does not count. */
    sealed interface Own extends Requirement permits Read, PassQuiz, Reflect, Practise {
        Finding found(Evidence evidence, Moment moment);

        /** Whether something that was done in time waits for somebody else, or to be noted. */
        default boolean mayComeThrough(Evidence evidence, Moment moment) {
            return false;
        }

        @Override
        default Assessment assess(Evidence evidence, Moment moment) {
            var found = found(evidence, moment);
            var at = found.metAt();
            var stands = at == null ? moment.isOpen() || !found.isPossible() : moment.counts(at);
            return stands || mayComeThrough(evidence, moment)
                    ? found
                    : own(found.kind(), Outcome.WINDOW_CLOSED, found.name(), List.of(moment.by()), null, moment);
        }
    }

    /** Write the reflection; who may read it makes no difference. */
    record Reflect(ModuleId module) implements Own {
        @Override
        public Finding found(Evidence evidence, Moment moment) {
            var at = evidence.reflections().get(module);
            return own(
                    RequirementKind.REFLECTION,
                    at == null ? Outcome.UNREFLECTED : Outcome.REFLECTED,
                    Sentence.of("progress.requirementKind.REFLECTION"),
                    List.of(moment.day(at == null ? moment.now() : at)),
                    at,
                    moment);
        }
    }

    /** Practise the exercise so many times, or do its equivalent, which looks the same to everyone else. */
    record Practise(ModuleId module, LocalizedText title, int times) implements Own {
        @Override
        public Finding found(Evidence evidence, Moment moment) {
            var practised =
                    evidence.exercises().getOrDefault(module, Practised.NEVER).within(moment::counts);
            var first = practised.first();
            var at = practised.at(times);
            return own(
                    RequirementKind.EXERCISE,
                    at != null ? Outcome.PRACTISED : first == null ? Outcome.UNPRACTISED : Outcome.PRACTISED_TOO_LITTLE,
                    Sentence.of("progress.requirementKind.EXERCISE", title),
                    List.of(moment.day(first == null ? moment.now() : first), practised.times(), times),
                    at,
                    moment);
        }

        /** A day of the window can be noted for so long after it. */
        @Override
        public boolean mayComeThrough(Evidence evidence, Moment moment) {
            return moment.until() != null && !moment.isPast(moment.until().plusDays(Exercises.LONGEST_AGO_DAYS));
        }
    }

    /** So many signed minutes of practice in the programme; only what was practised while the window was open counts. */
    record Sign(ModuleId module, int minutes) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            var practice = evidence.practice().getOrDefault(module, List.of()).stream()
                    .filter(one -> moment.counts(one.practisedAt()))
                    .toList();
            var all = practice.stream().mapToInt(SupervisedPractice::minutes).sum();
            var signed = practice.stream()
                    .filter(one -> one.signedAt() != null)
                    .mapToInt(SupervisedPractice::minutes)
                    .sum();
            var outcome = signed >= minutes
                    ? Outcome.PRACTICE_SIGNED
                    : all >= minutes
                            ? Outcome.PRACTICE_WAITING
                            : moment.isOpen() ? Outcome.PRACTICE_SHORT : Outcome.WINDOW_CLOSED;
            return own(
                    RequirementKind.PRACTICE,
                    outcome,
                    Sentence.of("progress.requirementKind.PRACTICE", Duration.ofMinutes(minutes)),
                    outcome == Outcome.WINDOW_CLOSED
                            ? List.of(moment.by())
                            : List.of(
                                    Duration.ofMinutes(signed),
                                    Duration.ofMinutes(minutes),
                                    Duration.ofMinutes(all - signed)),
                    at(practice),
                    moment);
        }

        /** When the signature came that made it enough. */
        private @Nullable Instant at(List<SupervisedPractice> practice) {
            var sum = 0;
            for (var one : practice.stream()
                    .filter(one -> one.signedAt() != null)
                    .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.signedAt())))
                    .toList()) {
                sum += one.minutes();
                if (sum >= minutes) {
                    return one.signedAt();
                }
            }
            return null;
        }
    }

    static Finding own(
            RequirementKind kind,
            Outcome outcome,
            Sentence name,
            List<Object> args,
            @Nullable Instant at,
            Moment moment) {
        var met = outcome.isMet();
        var by = moment.by();
        return new Finding(kind, outcome, name, args, met ? null : by, moment.isPast(by), met ? at : null);
    }
}
