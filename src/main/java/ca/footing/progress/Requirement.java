package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module asks for, as a tree of rules. One evaluation yields the state and the sentence that explains it, so
 * neither can be changed without the other.
 */
sealed interface Requirement {
    Assessment assess(Evidence evidence, Moment moment);

    /** All that a module asks, in the order in which it is worked through; {@code sessions} are those that teach it. */
    static Requirement of(ModuleDetails module, List<CohortSession> sessions) {
        var id = module.summary().id();
        var parts = new ArrayList<Requirement>();
        sessions.forEach(session -> parts.add(new Attend(session)));
        module.materials().stream().filter(Material::required).forEach(material -> parts.add(new Read(material)));
        if (!module.questions().isEmpty()) {
            parts.add(new PassQuiz(id, module.passMark()));
        }
        if (!module.reflectionPrompt().isEmpty()) {
            parts.add(new Reflect(id));
        }
        if (!module.exerciseText().isEmpty()) {
            parts.add(new Practise(id, module.exerciseTitle()));
        }
        return new AllOf(parts);
    }

    /** Met when every part is. */
    record AllOf(List<Requirement> parts) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            return new Assessment.Group(
                    parts.size(),
                    parts.stream().map(part -> part.assess(evidence, moment)).toList());
        }
    }

    /** Be at a live session, from start to end; breaks do not count. */
    record Attend(CohortSession session) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            var presence = evidence.presence().get(session.id());
            var day = session.time().start().toLocalDate();
            var outcome = outcome(presence, moment);
            return found(
                    RequirementKind.ATTENDANCE,
                    outcome,
                    Sentence.of("progress.requirementKind.ATTENDANCE", session.title()),
                    args(presence, day),
                    day,
                    session.time().endsAt(),
                    moment);
        }

        private Outcome outcome(@Nullable Presence presence, Moment moment) {
            if (presence != null && presence.recorded()) {
                if (presence.isFull()) {
                    return Outcome.ATTENDED;
                }
                return presence.minutesPresent() == 0 ? Outcome.ABSENT : Outcome.PARTLY_PRESENT;
            }
            if (moment.now().isBefore(session.time().startsAt())) {
                return Outcome.SESSION_AHEAD;
            }
            return moment.now().isBefore(session.time().endsAt())
                    ? Outcome.SESSION_RUNNING
                    : Outcome.ATTENDANCE_UNRECORDED;
        }

        /** Day, start, end, zone, minutes present, minutes held. */
        private List<Object> args(@Nullable Presence presence, LocalDate day) {
            var time = session.time();
            return List.of(
                    day,
                    time.start().toLocalTime(),
                    time.end().toLocalTime(),
                    time.start().atZone(time.zone()),
                    Duration.ofMinutes(presence == null ? 0 : presence.minutesPresent()),
                    Duration.ofMinutes(presence == null ? 0 : presence.minutesHeld()));
        }
    }

    /** Read a required material and say so. */
    record Read(Material material) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            var at = evidence.acknowledged().get(material.id());
            return found(
                    RequirementKind.MATERIAL,
                    at == null ? Outcome.UNREAD : Outcome.READ,
                    Sentence.of("progress.requirementKind.MATERIAL", material.title()),
                    List.of(moment.day(at == null ? moment.now() : at), material.title()),
                    moment.end(),
                    at,
                    moment);
        }
    }

    /** Pass the quiz; there is no limit to attempts. */
    record PassQuiz(ModuleId module, int passMark) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            var standing = evidence.quiz(module);
            var at = standing.passedAt();
            var outcome = at != null
                    ? Outcome.QUIZ_PASSED
                    : standing.attempts() == 0 ? Outcome.QUIZ_UNTRIED : Outcome.QUIZ_FAILED;
            return found(
                    RequirementKind.QUIZ,
                    outcome,
                    Sentence.of("progress.requirementKind.QUIZ"),
                    List.of(moment.day(at == null ? moment.now() : at), passMark, standing.best(), standing.attempts()),
                    moment.end(),
                    at,
                    moment);
        }
    }

    /** Write the reflection; who may read it makes no difference. */
    record Reflect(ModuleId module) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            var at = evidence.reflections().get(module);
            return found(
                    RequirementKind.REFLECTION,
                    at == null ? Outcome.UNREFLECTED : Outcome.REFLECTED,
                    Sentence.of("progress.requirementKind.REFLECTION"),
                    List.of(moment.day(at == null ? moment.now() : at)),
                    moment.end(),
                    at,
                    moment);
        }
    }

    /** Practise the exercise at least once. */
    record Practise(ModuleId module, LocalizedText title) implements Requirement {
        @Override
        public Assessment assess(Evidence evidence, Moment moment) {
            var practised = evidence.exercises().get(module);
            return found(
                    RequirementKind.EXERCISE,
                    practised == null ? Outcome.UNPRACTISED : Outcome.PRACTISED,
                    Sentence.of("progress.requirementKind.EXERCISE", title),
                    List.of(
                            moment.day(practised == null ? moment.now() : practised.first()),
                            practised == null ? 0 : practised.times()),
                    moment.end(),
                    practised == null ? null : practised.first(),
                    moment);
        }
    }

    private static Finding found(
            RequirementKind kind,
            Outcome outcome,
            Sentence name,
            List<Object> args,
            LocalDate by,
            @Nullable Instant at,
            Moment moment) {
        var met = outcome.isMet();
        return new Finding(kind, outcome, name, args, met ? null : by, moment.isPast(by), met ? at : null);
    }
}
