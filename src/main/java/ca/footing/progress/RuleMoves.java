package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.Registrations;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Works out what another rule would change for the people of a cohort. */
@Component
class RuleMoves {
    private final RuleBook book;
    private final Syllabi syllabi;
    private final Evidences evidences;
    private final Cohorts cohorts;
    private final Registrations registrations;
    private final Clock clock;

    RuleMoves(
            RuleBook book,
            Syllabi syllabi,
            Evidences evidences,
            Cohorts cohorts,
            Registrations registrations,
            Clock clock) {
        this.book = book;
        this.syllabi = syllabi;
        this.evidences = evidences;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.clock = clock;
    }

    MoveEffect effect(CohortId cohort, ModuleId id) {
        var now = clock.instant();
        var before = syllabi.of(cohorts.details(cohort));
        var module = before.module(id);
        var rule = book.latest(id).map(RuleBook.Kept::rule).orElseGet(() -> Rule.ofAllIn(module));
        var after = before.with(before.terms().with(id, rule));
        var places = registrations.participants(cohort).stream()
                .filter(place -> place.booking().includes(id))
                .toList();
        var evidence = evidences.of(after, places, now);
        var gained = 0;
        var lost = 0;
        for (Participant place : places) {
            var facts = evidence.getOrDefault(place.registration(), Evidence.NONE);
            var was = before.of(place.booking()).assess(module, facts, now).isMet();
            var becomes = after.of(place.booking()).assess(module, facts, now).isMet();
            gained += becomes && !was ? 1 : 0;
            lost += was && !becomes ? 1 : 0;
        }
        return new MoveEffect(places.size(), gained, lost);
    }
}
