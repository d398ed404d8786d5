package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.attendance.Attendance;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.eligibility.EarlierTraining;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.RegistrationStatus;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A series or module is completed when every requirement of it was met in one of the person's confirmed places. */
@Component
@Transactional(readOnly = true)
class EarlierTrainingHere implements EarlierTraining {
    private final PlaceRecords places;
    private final Attendance attendance;
    private final Syllabi syllabi;
    private final Evidences evidences;
    private final Clock clock;

    EarlierTrainingHere(PlaceRecords places, Attendance attendance, Syllabi syllabi, Evidences evidences, Clock clock) {
        this.places = places;
        this.attendance = attendance;
        this.syllabi = syllabi;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Override
    public boolean hasCompleted(AccountId person, SeriesId series) {
        return learnings(person)
                .filter(learning -> learning.syllabus().cohort().series().equals(series))
                .anyMatch(learning -> !learning.syllabus().modules().isEmpty()
                        && learning.syllabus().modules().stream().allMatch(completed(learning)));
    }

    @Override
    public boolean hasCompleted(AccountId person, ModuleId module) {
        return learnings(person)
                .anyMatch(learning -> learning.syllabus().modules().stream()
                        .filter(one -> one.summary().id().equals(module))
                        .anyMatch(completed(learning)));
    }

    private Stream<Learning> learnings(AccountId person) {
        return places.of(person).stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .map(this::learning);
    }

    private Learning learning(PlaceRecord place) {
        var presence = Map.of(place.registration(), attendance.of(place.registration(), place.cohort()));
        var evidence = evidences.read(presence).getOrDefault(place.registration(), Evidence.NONE);
        return new Learning(place.registration(), syllabi.of(place.cohort()), evidence, clock.instant());
    }

    private static Predicate<ModuleDetails> completed(Learning learning) {
        return module -> learning.state(module) == ModuleState.COMPLETE;
    }
}
