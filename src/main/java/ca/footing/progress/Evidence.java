package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.SessionId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person has done so far, and what may still make up for what they missed: the facts that requirements are
 * evaluated on. It holds no words of theirs.
 *
 * @param moreDays by which their window is longer than everyone's: pauses and extensions
 */
record Evidence(
        Map<SessionId, Presence> presence,
        Map<MaterialId, Instant> acknowledged,
        Map<ModuleId, QuizStanding> quizzes,
        Map<ModuleId, Instant> reflections,
        Map<ModuleId, Practised> exercises,
        Map<ModuleId, List<SupervisedPractice>> practice,
        Map<SessionId, List<ChancesElsewhere.Chance>> chances,
        int moreDays) {
    static final Evidence NONE = new Evidence(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0);

    /** Of one person, to be filled. */
    static Evidence begun() {
        return new Evidence(
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                Map.of(),
                0);
    }

    QuizStanding quiz(ModuleId module) {
        return quizzes.getOrDefault(module, QuizStanding.UNTRIED);
    }

    boolean isTouched(ModuleId module) {
        return quizzes.containsKey(module);
    }

    Evidence withMoreDays(int days) {
        return new Evidence(presence, acknowledged, quizzes, reflections, exercises, practice, chances, days);
    }

    Evidence withChances(Map<SessionId, List<ChancesElsewhere.Chance>> some) {
        return new Evidence(presence, acknowledged, quizzes, reflections, exercises, practice, some, moreDays);
    }
}
