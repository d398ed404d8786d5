package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionId;
import ca.footing.practice.ProgrammeMinutes;
import ca.footing.quiz.QuizStandings;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads what people of a cohort have done, and what may still make up for what they missed: three statements, one more
 * where practice is asked for and those of {@link ChancesElsewhere} where minutes are missing, whatever their number.
 */
@Component
class Evidences {
    private final AcknowledgementRepository acknowledgements;
    private final QuizStandings quizzes;
    private final OwnFacts own;
    private final ProgrammeMinutes practice;
    private final ObjectProvider<ChancesElsewhere> elsewhere;

    Evidences(
            AcknowledgementRepository acknowledgements,
            QuizStandings quizzes,
            OwnFacts own,
            ProgrammeMinutes practice,
            ObjectProvider<ChancesElsewhere> elsewhere) {
        this.acknowledgements = acknowledgements;
        this.quizzes = quizzes;
        this.own = own;
        this.practice = practice;
        this.elsewhere = elsewhere;
    }

    /** Of one place. */
    Evidence of(Syllabus syllabus, Participant place, Map<SessionId, Presence> presence, Instant now) {
        return of(syllabus, List.of(place), Map.of(place.registration(), presence), now)
                .getOrDefault(place.registration(), Evidence.NONE);
    }

    /** @param presence what is recorded of each place */
    Map<RegistrationId, Evidence> of(
            Syllabus syllabus,
            Collection<Participant> places,
            Map<RegistrationId, Map<SessionId, Presence>> presence,
            Instant now) {
        var all = new HashMap<RegistrationId, Evidence>();
        places.forEach(
                place -> all.put(place.registration(), empty(presence.getOrDefault(place.registration(), Map.of()))));
        if (all.isEmpty()) {
            return all;
        }
        var ids = all.keySet().stream().map(RegistrationId::id).toList();
        acknowledgements
                .of(ids)
                .forEach(row -> evidence(all, row.registration()).acknowledged().put(row.material(), row.at()));
        quizzes.of(all.keySet())
                .forEach((place, mine) -> mine.forEach((module, tally) ->
                        evidence(all, place).quizzes().put(module, QuizStanding.of(tally))));
        own(all);
        if (syllabus.asksFor(RequirementKind.PRACTICE)) {
            practice(all);
        }
        chances(syllabus, places, all, now);
        return all;
    }

    private void own(Map<RegistrationId, Evidence> all) {
        var days = new HashMap<RegistrationId, Integer>();
        own.read(List.copyOf(all.keySet()), (kind, place, module, at, more) -> {
            switch (kind) {
                case TIME -> days.put(place, more);
                case REFLECTED ->
                    evidence(all, place).reflections().put(Objects.requireNonNull(module), Objects.requireNonNull(at));
                case PRACTISED ->
                    practised(all, place, module, new Practised(List.of(Objects.requireNonNull(at)), null));
                case EQUIVALENT -> practised(all, place, module, new Practised(List.of(), at));
            }
        });
        days.forEach((place, more) -> all.computeIfPresent(place, (_, evidence) -> evidence.withMoreDays(more)));
    }

    private static void practised(
            Map<RegistrationId, Evidence> all, RegistrationId place, @Nullable ModuleId module, Practised one) {
        evidence(all, place).exercises().merge(Objects.requireNonNull(module), one, Practised::plus);
    }

    private void practice(Map<RegistrationId, Evidence> all) {
        practice.stretches(all.keySet())
                .forEach(one -> evidence(all, one.place())
                        .practice()
                        .computeIfAbsent(one.module(), _ -> new ArrayList<>())
                        .add(new SupervisedPractice(one.minutes(), one.startsAt(), one.signedAt())));
    }

    private void chances(
            Syllabus syllabus, Collection<Participant> places, Map<RegistrationId, Evidence> all, Instant now) {
        var missed = new LinkedHashMap<Participant, List<CohortSession>>();
        for (var place : places) {
            var presence = evidence(all, place.registration()).presence();
            var gaps = place.booking().of(syllabus.sessions()).stream()
                    .filter(session -> !session.time().endsAt().isAfter(now))
                    .filter(session -> presence.containsKey(session.id())
                            && isShort(Objects.requireNonNull(presence.get(session.id()))))
                    .toList();
            if (!gaps.isEmpty()) {
                missed.put(place, gaps);
            }
        }
        if (missed.isEmpty()) {
            return;
        }
        elsewhere.stream()
                .flatMap(planner -> planner.of(syllabus.cohort(), missed).stream())
                .collect(Collectors.groupingBy(
                        ChancesElsewhere.Chance::registration, Collectors.groupingBy(ChancesElsewhere.Chance::missed)))
                .forEach((place, its) -> all.computeIfPresent(place, (_, evidence) -> evidence.withChances(its)));
    }

    private static boolean isShort(Presence presence) {
        return presence.recorded() && !presence.isFull();
    }

    private static Evidence evidence(Map<RegistrationId, Evidence> all, RegistrationId place) {
        return Objects.requireNonNull(all.get(place));
    }

    private static Evidence empty(Map<SessionId, Presence> presence) {
        return new Evidence(
                presence,
                new HashMap<MaterialId, Instant>(),
                new HashMap<ModuleId, QuizStanding>(),
                new HashMap<ModuleId, Instant>(),
                new HashMap<ModuleId, Practised>(),
                new HashMap<>(),
                Map.of(),
                0);
    }
}
