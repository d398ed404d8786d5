package ca.footing.change;

import static java.util.Objects.requireNonNull;

import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts rows together, in a number of statements that does not depend on how many there are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeRows {
    private final Cohorts cohorts;
    private final Profiles profiles;

    ChangeRows(Cohorts cohorts, Profiles profiles) {
        this.cohorts = cohorts;
        this.profiles = profiles;
    }

    List<ChangeRow> of(List<PlaceChange> changes) {
        var facts = changes.stream().map(PlaceChange::facts).toList();
        var summaries = cohorts.summaries(facts.stream()
                .flatMap(change -> Stream.of(change.cohort(), change.target()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var names = profiles.names(facts.stream().map(ChangeFacts::person).toList());
        return facts.stream()
                .map(change -> new ChangeRow(
                        change.id(),
                        change.kind(),
                        change.registration(),
                        change.successor(),
                        requireNonNull(names.get(change.person())),
                        requireNonNull(summaries.get(change.cohort())),
                        change.target() == null ? null : summaries.get(change.target()),
                        change.asked().askedAt(),
                        change.asked().reason(),
                        change.asked().note(),
                        change.state(),
                        change.decision().remedy(),
                        change.decision().paid(),
                        change.decision().returned(),
                        change.decision().kept(),
                        change.decision().keptTax(),
                        change.until(),
                        change.blockedBy()))
                .toList();
    }
}
