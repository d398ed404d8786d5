package ca.footing.certificate;

import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.evaluation.Evaluations;
import ca.footing.progress.Completion;
import ca.footing.progress.Completions;
import ca.footing.progress.ModuleState;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What still stands between a place and its certificate; an empty list means that all is met. */
@Component
class CertificateConditions {
    private final Completions completions;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final Evaluations evaluations;
    private final HourBook book;
    private final HourCount count;
    private final Clock clock;

    CertificateConditions(
            Completions completions,
            Registrations registrations,
            Cohorts cohorts,
            Profiles profiles,
            Evaluations evaluations,
            HourBook book,
            HourCount count,
            Clock clock) {
        this.completions = completions;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.evaluations = evaluations;
        this.book = book;
        this.count = count;
        this.clock = clock;
    }

    /** @param modulesOpen how many booked modules are not complete */
    record Open(List<CertificateCondition> conditions, int modulesOpen) {
        boolean isMet() {
            return conditions.isEmpty();
        }
    }

    Open of(Participant place) {
        var sessions = cohorts.sessions(place.cohort());
        var rules = count.rules(place.cohort(), sessions);
        return open(
                place.booking().of(sessions),
                completions.of(place.registration()),
                count.own(rules, book.of(place)),
                evaluations.isDone(place.registration()),
                profiles.filledIn(List.of(place.account())).contains(place.account()));
    }

    /** Of everyone in a cohort, in a constant number of statements. */
    Map<RegistrationId, Open> of(CohortId cohort) {
        var places = registrations.participants(cohort);
        var complete = completions.of(cohort);
        var named = profiles.filledIn(places.stream().map(Participant::account).collect(Collectors.toSet()));
        var evaluated = evaluations.done(cohort);
        var minutes = book.of(cohort, places);
        var sessions = cohorts.sessions(cohort);
        var rules = count.rules(cohort, sessions);
        var all = new LinkedHashMap<RegistrationId, Open>();
        places.forEach(place -> all.put(
                place.registration(),
                open(
                        place.booking().of(sessions),
                        Objects.requireNonNull(complete.get(place.registration())),
                        count.own(rules, minutes.getOrDefault(place.registration(), List.of())),
                        evaluated.contains(place.registration()),
                        named.contains(place.account()))));
        return all;
    }

    private Open open(
            List<CohortSession> booked, Completion completion, int ownMinutes, boolean evaluated, boolean named) {
        var open = new ArrayList<CertificateCondition>();
        if (booked.stream().anyMatch(session -> session.time().endsAt().isAfter(clock.instant()))) {
            open.add(CertificateCondition.SESSIONS_AHEAD);
        }
        var modules = (int) completion.modules().stream()
                .filter(module -> module.state() != ModuleState.COMPLETE)
                .count();
        if (completion.impossible()) {
            open.add(CertificateCondition.NOT_COMPLETABLE);
        } else if (!completion.complete() || completion.modules().isEmpty()) {
            open.add(CertificateCondition.MODULES_OPEN);
        }
        if (!evaluated) {
            open.add(CertificateCondition.EVALUATION);
        }
        if (completion.complete() && ownMinutes == 0) {
            open.add(CertificateCondition.HOURS);
        }
        if (!named) {
            open.add(CertificateCondition.PROFILE);
        }
        return new Open(List.copyOf(open), modules);
    }
}
