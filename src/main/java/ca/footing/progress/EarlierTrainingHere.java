package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.eligibility.EarlierTraining;
import ca.footing.registration.Participant;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.RegistrationStatus;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A module is completed when every requirement of it was met in a confirmed place; a series, when all its modules are. */
@Component
@Transactional(readOnly = true)
class EarlierTrainingHere implements EarlierTraining {
    private final PlaceRecords places;
    private final Syllabi syllabi;
    private final Catalogue catalogue;
    private final Evidences evidences;
    private final Clock clock;

    EarlierTrainingHere(PlaceRecords places, Syllabi syllabi, Catalogue catalogue, Evidences evidences, Clock clock) {
        this.places = places;
        this.syllabi = syllabi;
        this.catalogue = catalogue;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Override
    public boolean hasCompleted(AccountId person, SeriesId series) {
        var wanted = catalogue.modules(series).stream().map(ModuleSummary::id).collect(Collectors.toSet());
        return !wanted.isEmpty() && completed(person).containsAll(wanted);
    }

    @Override
    public boolean hasCompleted(AccountId person, ModuleId module) {
        return completed(person).contains(module);
    }

    /** Modules may have been completed one by one, in several cohorts. */
    private Set<ModuleId> completed(AccountId person) {
        return learnings(person)
                .flatMap(learning -> learning.syllabus().modules().stream()
                        .filter(module -> learning.state(module) == ModuleState.COMPLETE))
                .map(module -> module.summary().id())
                .collect(Collectors.toSet());
    }

    private Stream<Learning> learnings(AccountId person) {
        return places.of(person).stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .map(place -> learning(person, place));
    }

    private Learning learning(AccountId person, PlaceRecord place) {
        var syllabus = syllabi.of(place.cohort(), place.booking());
        var now = clock.instant();
        var participant = new Participant(place.registration(), person, place.cohort(), place.booking());
        return new Learning(place.registration(), syllabus, evidences.of(syllabus, participant, now), now);
    }
}
