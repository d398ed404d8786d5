package ca.footing.calendar;

import ca.footing.attendance.CoveredElsewhere;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sessions of other cohorts in which places have a seat to make something up: two statements for any number of places. */
@Component
class GuestSessions {
    private final ObjectProvider<CoveredElsewhere> elsewhere;
    private final Cohorts cohorts;

    GuestSessions(ObjectProvider<CoveredElsewhere> elsewhere, Cohorts cohorts) {
        this.elsewhere = elsewhere;
        this.cohorts = cohorts;
    }

    Map<RegistrationId, List<CohortSession>> of(Collection<RegistrationId> places) {
        var covers = places.isEmpty()
                ? List.<CoveredElsewhere.Cover>of()
                : elsewhere.stream()
                        .flatMap(planner -> planner.covers(places).stream())
                        .toList();
        if (covers.isEmpty()) {
            return Map.of();
        }
        var sessions =
                cohorts
                        .sessions(covers.stream()
                                .map(CoveredElsewhere.Cover::covering)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CohortSession::id, Function.identity()));
        return covers.stream()
                .filter(cover -> sessions.containsKey(cover.covering()))
                .collect(Collectors.groupingBy(
                        CoveredElsewhere.Cover::registration,
                        Collectors.mapping(
                                cover -> sessions.get(cover.covering()),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        held -> held.stream().distinct().toList()))));
    }
}
