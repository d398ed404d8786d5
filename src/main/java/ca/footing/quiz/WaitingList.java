package ca.footing.quiz;

import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What in the caller's cohorts waits for a facilitator: a fixed number of statements, at most 50 of each. */
@Component
class WaitingList {
    private static final int LONGEST = 50;
    private static final int READ = 500;

    private final QuizAttemptRepository attempts;
    private final JdbcClient jdbc;
    private final PlaceRecords places;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final Catalogue catalogue;

    WaitingList(
            QuizAttemptRepository attempts,
            JdbcClient jdbc,
            PlaceRecords places,
            Profiles profiles,
            Cohorts cohorts,
            Catalogue catalogue) {
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.places = places;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
    }

    /** What belongs to one row, whatever it is about. */
    private record About(RegistrationId registration, PersonName person, CohortSummary cohort, ModuleSummary module) {}

    /** A quiz without an attempt left. */
    private record Spent(RegistrationId registration, ModuleId module, int best) {}

    List<WaitingAnswers> words() {
        return about(
                attempts.waiting(PageRequest.of(0, READ)),
                QuizAttempt::registration,
                QuizAttempt::module,
                (attempt, about) -> new WaitingAnswers(
                        attempt.id(),
                        about.cohort(),
                        about.registration(),
                        about.person(),
                        about.module(),
                        Objects.requireNonNull(attempt.submittedAt()),
                        attempt.words().stream().map(AskedQuestion::words).toList()));
    }

    List<UsedUp> usedUp() {
        return about(
                spent(),
                Spent::registration,
                Spent::module,
                (spent, about) ->
                        new UsedUp(about.registration(), about.person(), about.cohort(), about.module(), spent.best()));
    }

    private List<Spent> spent() {
        return jdbc.sql("""
                select a.registration_id, a.module_id, max(a.percent) as best
                from quiz_attempt a
                join quiz_plan p on p.module_id = a.module_id and p.attempts is not null
                join quiz_turn t on t.registration_id = a.registration_id and t.module_id = a.module_id
                group by a.registration_id, a.module_id, p.attempts, t.granted
                having count(*) >= p.attempts + t.granted and sum(a.passed) = 0 and sum(a.status <> 'MARKED') = 0
                order by max(a.marked_at) desc limit 500
                """)
                .query((row, _) -> new Spent(
                        new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                        new ModuleId(Ids.of(row.getBytes("module_id"))),
                        row.getInt("best")))
                .list();
    }

    private <T, R> List<R> about(
            List<T> all,
            Function<T, RegistrationId> registration,
            Function<T, ModuleId> module,
            BiFunction<T, About, R> row) {
        var mine = cohorts.mine().stream().collect(Collectors.toMap(CohortSummary::id, Function.identity()));
        var confirmed = confirmed(all.stream().map(registration).distinct().toList(), mine);
        var shown = all.stream()
                .filter(one -> confirmed.containsKey(registration.apply(one)))
                .limit(LONGEST)
                .toList();
        var modules =
                catalogue.moduleSummaries(shown.stream().map(module).distinct().toList());
        var names = profiles.names(
                confirmed.values().stream().map(PlaceRecord::account).distinct().toList());
        return shown.stream()
                .map(one -> {
                    var place = Objects.requireNonNull(confirmed.get(registration.apply(one)));
                    return row.apply(
                            one,
                            new About(
                                    place.registration(),
                                    Objects.requireNonNull(names.get(place.account())),
                                    Objects.requireNonNull(mine.get(place.cohort())),
                                    Objects.requireNonNull(modules.get(module.apply(one)))));
                })
                .toList();
    }

    private Map<RegistrationId, PlaceRecord> confirmed(
            List<RegistrationId> registrations, Map<CohortId, CohortSummary> mine) {
        return places.findAll(registrations).stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED && mine.containsKey(place.cohort()))
                .collect(Collectors.toMap(PlaceRecord::registration, Function.identity()));
    }
}
