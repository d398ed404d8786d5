package ca.footing.progress;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.SessionId;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads what people of a cohort have done, and what may still make up for what they missed: two statements, those of
 * {@link PractisedMinutes} where practice is asked for and those of {@link ChancesElsewhere} where minutes are missing, whatever their number.
 */
@Component
class Evidences {
    private final QuizStandings quizzes;
    private final OwnFacts own;
    private final PractisedMinutes practice;
    private final ObjectProvider<ChancesElsewhere> elsewhere;

    Evidences(
            QuizStandings quizzes,
            OwnFacts own,
            PractisedMinutes practice,
            ObjectProvider<ChancesElsewhere> elsewhere) {
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
        var facts = facts(syllabus.cohort(), places);
        return of(syllabus, places, presence, facts, now);
    }

    /** The terms of a cohort and what these people did. */
    OwnFacts.Facts facts(CohortSummary cohort, Collection<Participant> places) {
        return own.of(
                cohort.id(),
                cohort.series(),
                places.stream().map(Participant::registration).toList());
    }

    /** As above, from facts that were read already. */
    Map<RegistrationId, Evidence> of(
            Syllabus syllabus,
            Collection<Participant> places,
            Map<RegistrationId, Map<SessionId, Presence>> presence,
            OwnFacts.Facts facts,
            Instant now) {
        var all = new HashMap<RegistrationId, Evidence>();
        places.forEach(
                place -> all.put(place.registration(), empty(presence.getOrDefault(place.registration(), Map.of()))));
        if (all.isEmpty()) {
            return all;
        }
        quizzes.of(all.keySet())
                .forEach((place, mine) -> mine.forEach(
                        (module, tally) -> evidence(all, place).quizzes().put(module, QuizStanding.of(tally))));
        own(facts.all(), all);
        if (syllabus.asksFor(RequirementKind.PRACTICE)) {
            practice(syllabus, all);
        }
        chances(syllabus, places, all, now);
        return all;
    }

    private static void own(List<OwnFacts.Fact> facts, Map<RegistrationId, Evidence> all) {
        for (var fact : facts) {
            var evidence = evidence(all, fact.place());
            if (fact.kind() == OwnFacts.Kind.TIME) {
                all.put(fact.place(), evidence.withMoreDays(fact.days()));
                continue;
            }
            var about = Objects.requireNonNull(fact.about());
            var at = Objects.requireNonNull(fact.at());
            var module = new ModuleId(about);
            switch (fact.kind()) {
                case READ -> evidence.acknowledged().put(new MaterialId(about), at);
                case REFLECTED -> evidence.reflections().put(module, at);
                case PRACTISED -> evidence.exercises().merge(module, new Practised(List.of(at), null), Practised::plus);
                case EQUIVALENT -> evidence.exercises().merge(module, new Practised(List.of(), at), Practised::plus);
                case TIME -> {}
            }
        }
    }

    private void practice(Syllabus syllabus, Map<RegistrationId, Evidence> all) {
        practice.of(all.keySet(), syllabus.sessions())
                .forEach(one -> evidence(all, one.place())
                        .practice()
                        .computeIfAbsent(one.module(), _ -> new ArrayList<>())
                        .add(one.what()));
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
