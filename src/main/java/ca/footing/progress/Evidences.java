package ca.footing.progress;

import ca.footing.attendance.Attendance;
import ca.footing.attendance.CoveredElsewhere;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.practice.ProgrammeMinutes;
import ca.footing.quiz.QuizStandings;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.OneStatement;
import ca.footing.triad.RoleMinutes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what people of a cohort have done, and what may still make up for what they missed: two statements, one more
 * where somebody has a seat elsewhere, and one more where sessions elsewhere may make up for missed minutes, whatever
 * the number of people.
 */
@Component
class Evidences {
    private final QuizStandings quizzes;
    private final ProgrammeMinutes practice;
    private final RoleMinutes groups;
    private final Cohorts cohorts;
    private final Attendance attendance;
    private final ObjectProvider<ChancesElsewhere> elsewhere;
    private final JdbcClient jdbc;

    Evidences(
            QuizStandings quizzes,
            ProgrammeMinutes practice,
            RoleMinutes groups,
            Cohorts cohorts,
            Attendance attendance,
            ObjectProvider<ChancesElsewhere> elsewhere,
            JdbcClient jdbc) {
        this.quizzes = quizzes;
        this.practice = practice;
        this.groups = groups;
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.elsewhere = elsewhere;
        this.jdbc = jdbc;
    }

    /** On what terms a cohort completes its modules, and what its people did. */
    record Read(Terms terms, Map<RegistrationId, Evidence> people) {}

    /** Of one place. */
    Evidence of(Syllabus syllabus, Participant place, Instant now) {
        return of(syllabus, List.of(place), now).getOrDefault(place.registration(), Evidence.NONE);
    }

    Map<RegistrationId, Evidence> of(Syllabus syllabus, List<Participant> places, Instant now) {
        return read(syllabus, places, now).people();
    }

    /** With the terms, which the syllabus then need not have. */
    Read read(Syllabus syllabus, List<Participant> places, Instant now) {
        var ids = places.stream().map(Participant::registration).toList();
        var cohort = syllabus.cohort();
        var reading = new OwnFacts.Reading();
        var practised = new PractisedMinutes();
        var all = new HashMap<RegistrationId, Evidence>();
        ids.forEach(place -> all.put(place, Evidence.begun()));
        var searches = ids.isEmpty()
                ? List.<ChancesElsewhere.Search>of()
                : elsewhere.stream().map(planner -> planner.search(cohort, ids)).toList();
        var questions = new ArrayList<>(List.of(OwnFacts.question(cohort.id(), cohort.series(), ids, reading)));
        if (!ids.isEmpty()) {
            questions.add(quizzes.question(
                    ids,
                    (place, module, tally) -> evidence(all, place).quizzes().put(module, QuizStanding.of(tally))));
            questions.add(practice.stretches(ids, practised::logged));
            questions.add(groups.question(ids, practised::grouped));
            searches.forEach(search -> questions.add(search.question()));
        }
        OneStatement.ask(jdbc, questions);
        var facts = reading.facts();
        own(facts.all(), all);
        chances(syllabus, places, searches, practised, all, now);
        return new Read(facts.terms(), all);
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

    /** Where people were, what they practised there, and what can still be made up. */
    private void chances(
            Syllabus syllabus,
            List<Participant> places,
            List<ChancesElsewhere.Search> searches,
            PractisedMinutes practised,
            Map<RegistrationId, Evidence> all,
            Instant now) {
        if (places.isEmpty()) {
            return;
        }
        var booked =
                searches.stream().flatMap(search -> search.booked().stream()).toList();
        var here = syllabus.sessions().stream().collect(Collectors.toMap(CohortSession::id, Function.identity()));
        var away = cohorts.sessions(
                Stream.concat(booked.stream().map(CoveredElsewhere.Cover::covering), practised.sessions())
                        .filter(session -> !here.containsKey(session))
                        .distinct()
                        .toList());
        var recorded = attendance.recorded(syllabus.sessions(), places, booked, away);
        recorded.presence()
                .forEach((place, presence) -> evidence(all, place).presence().putAll(presence));
        away.forEach(session -> here.put(session.id(), session));
        practised
                .in(here)
                .forEach(one -> evidence(all, one.place())
                        .practice()
                        .computeIfAbsent(one.module(), _ -> new ArrayList<>())
                        .add(one.what()));
        var missed = new LinkedHashMap<Participant, List<CohortSession>>();
        for (var place : places) {
            var gaps = gaps(syllabus, place, evidence(all, place.registration()), now);
            if (!gaps.isEmpty()) {
                missed.put(place, gaps);
            }
        }
        if (missed.isEmpty()) {
            return;
        }
        searches.stream()
                .flatMap(search -> search.chances(missed, recorded.seats()).stream())
                .collect(Collectors.groupingBy(
                        ChancesElsewhere.Chance::registration, Collectors.groupingBy(ChancesElsewhere.Chance::missed)))
                .forEach((place, its) -> all.computeIfPresent(place, (_, evidence) -> evidence.withChances(its)));
    }

    /** Sessions that are over and of which minutes are missing. */
    private static List<CohortSession> gaps(Syllabus syllabus, Participant place, Evidence evidence, Instant now) {
        return place.booking().of(syllabus.sessions()).stream()
                .filter(session -> !session.time().endsAt().isAfter(now))
                .filter(session -> {
                    var presence = evidence.presence().get(session.id());
                    return presence != null && presence.recorded() && !presence.isFull();
                })
                .toList();
    }

    private static Evidence evidence(Map<RegistrationId, Evidence> all, RegistrationId place) {
        return Objects.requireNonNull(all.get(place));
    }
}
