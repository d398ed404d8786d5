package ca.footing.progress;

import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.TaughtCohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says when completion has become impossible, once while it lasts, and reminds of a window's end. */
@Component
class Warnings {
    private static final List<Integer> DAYS_BEFORE = List.of(7, 30, 90);

    /** As long as a window and what is added to it may run. */
    private static final Duration LOOKED_AFTER = Duration.ofDays(12 * 366L);

    private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);

    private final Cohorts cohorts;
    private final TaughtCohorts taught;
    private final Registrations registrations;
    private final Syllabi syllabi;
    private final Evidences evidences;
    private final Told told;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Warnings(
            Cohorts cohorts,
            TaughtCohorts taught,
            Registrations registrations,
            Syllabi syllabi,
            Evidences evidences,
            Told told,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.cohorts = cohorts;
        this.taught = taught;
        this.registrations = registrations;
        this.syllabi = syllabi;
        this.evidences = evidences;
        this.told = told;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every cohort by itself; not inside a transaction. */
    void warn() {
        var now = clock.instant();
        taught.running(now, now.minus(LOOKED_AFTER)).forEach(this::warnApart);
    }

    /** What is wrong with one cohort is told and keeps no other's warnings back. */
    private void warnApart(CohortId cohort) {
        try {
            transaction.executeWithoutResult(_ -> warn(cohort));
        } catch (RuntimeException e) {
            LOG.error("The people of cohort {} could not be warned and are looked at again later", cohort, e);
        }
    }

    /** Inside a transaction. */
    void warn(CohortId cohort) {
        var syllabus = syllabi.of(cohorts.details(cohort));
        var places = registrations.participants(cohort);
        var now = clock.instant();
        var evidence = evidences.of(syllabus, places, now);
        var known = told.of(places.stream().map(Participant::registration).toList());
        places.forEach(place -> warn(
                place,
                new Learning(
                        place.registration(),
                        syllabus.of(place.booking()),
                        evidence.getOrDefault(place.registration(), Evidence.NONE),
                        now),
                known.getOrDefault(place.registration(), Set.of())));
    }

    private void warn(Participant place, Learning learning, Set<String> known) {
        var open = 0;
        for (var module : learning.syllabus().modules()) {
            var assessment = learning.assess(module);
            open += assessment.isMet() ? 0 : 1;
            impossible(place, learning, module, assessment, known);
        }
        var until = learning.syllabus().until(learning.evidence().moreDays());
        if (open > 0 && until != null) {
            remind(place, learning, until, open);
        }
    }

    private void impossible(
            Participant place, Learning learning, ModuleDetails module, Assessment assessment, Set<String> known) {
        var matter = "IMPOSSIBLE " + module.summary().id();
        if (assessment.isPossible()) {
            if (known.contains(matter)) {
                told.forget(place.registration(), matter);
            }
        } else if (!known.contains(matter) && told.note(place.registration(), matter, learning.now())) {
            events.publishEvent(new CompletionImpossible(
                    place.registration(),
                    place.account(),
                    place.cohort(),
                    module.summary(),
                    assessment.blocking(),
                    learning.now()));
        }
    }

    private void remind(Participant place, Learning learning, LocalDate until, int open) {
        var today = learning.now().atZone(learning.syllabus().cohort().zone()).toLocalDate();
        var left = ChronoUnit.DAYS.between(today, until);
        DAYS_BEFORE.stream()
                .filter(days -> left >= 0 && left <= days)
                .findFirst()
                .filter(days -> told.note(place.registration(), "WINDOW " + until + " " + days, learning.now()))
                .ifPresent(days -> events.publishEvent(
                        new WindowEnds(place.registration(), place.account(), place.cohort(), until, open, days)));
    }
}
