package ca.footing.progress;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether places are complete, for other modules, which have checked who asks. */
@Internal
@Service
@Transactional(readOnly = true)
public class Completions {
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Syllabi syllabi;
    private final Evidences evidences;
    private final Clock clock;

    Completions(Registrations registrations, Cohorts cohorts, Syllabi syllabi, Evidences evidences, Clock clock) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.syllabi = syllabi;
        this.evidences = evidences;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless the place is confirmed */
    public Completion of(RegistrationId registration) {
        var place = registrations.confirmed(registration).orElseThrow(RecordNotFound::new);
        return Objects.requireNonNull(of(place.cohort(), List.of(place)).get(registration));
    }

    /** Of every confirmed place, in a constant number of statements. @throws RecordNotFound when there is no such cohort */
    public Map<RegistrationId, Completion> of(CohortId cohort) {
        return of(cohort, registrations.participants(cohort));
    }

    private Map<RegistrationId, Completion> of(CohortId cohort, List<Participant> places) {
        var syllabus = syllabi.of(cohorts.details(cohort));
        var now = clock.instant();
        var evidence = evidences.of(syllabus, places, now);
        var all = new LinkedHashMap<RegistrationId, Completion>();
        places.forEach(place -> all.put(
                place.registration(),
                new Learning(
                                place.registration(),
                                syllabus.of(place.booking()),
                                evidence.getOrDefault(place.registration(), Evidence.NONE),
                                now)
                        .completion()));
        return all;
    }
}
