package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.SessionId;
import ca.footing.quiz.QuizStandings;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what people have done: four statements, whatever their number. */
@Component
class Evidences {
    private final AcknowledgementRepository acknowledgements;
    private final QuizStandings quizzes;
    private final ReflectionRepository reflections;
    private final ExercisePracticeRepository exercises;

    Evidences(
            AcknowledgementRepository acknowledgements,
            QuizStandings quizzes,
            ReflectionRepository reflections,
            ExercisePracticeRepository exercises) {
        this.acknowledgements = acknowledgements;
        this.quizzes = quizzes;
        this.reflections = reflections;
        this.exercises = exercises;
    }

    /** @param presence what is recorded of each place; also says whose evidence is read */
    Map<RegistrationId, Evidence> read(Map<RegistrationId, Map<SessionId, Presence>> presence) {
        var all = new HashMap<RegistrationId, Evidence>();
        presence.forEach((place, sessions) -> all.put(place, empty(sessions)));
        if (all.isEmpty()) {
            return all;
        }
        var ids = presence.keySet().stream().map(RegistrationId::id).toList();
        acknowledgements
                .of(ids)
                .forEach(row -> evidence(all, row.registration()).acknowledged().put(row.material(), row.at()));
        quizzes.of(presence.keySet())
                .forEach((place, mine) -> mine.forEach((module, tally) ->
                        evidence(all, place).quizzes().put(module, QuizStanding.of(tally))));
        reflections
                .of(ids)
                .forEach(row -> evidence(all, row.registration()).reflections().put(row.module(), row.finishedAt()));
        exercises
                .of(ids)
                .forEach(row -> evidence(all, row.registration())
                        .exercises()
                        .merge(row.module(), new Practised(List.of(row.at()), null), Practised::plus));
        return all;
    }

    private static Evidence evidence(Map<RegistrationId, Evidence> all, RegistrationId place) {
        return all.computeIfAbsent(place, _ -> empty(Map.of()));
    }

    private static Evidence empty(Map<SessionId, Presence> presence) {
        return new Evidence(
                presence,
                new HashMap<MaterialId, Instant>(),
                new HashMap<ModuleId, QuizStanding>(),
                new HashMap<ModuleId, Instant>(),
                new HashMap<ModuleId, Practised>(),
                new HashMap<>(),
                new HashMap<>(),
                0);
    }
}
