package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends entries and places in a line; a seat that was offered meanwhile goes on to the next person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Endings {
    private final Entries entries;
    private final Positions positions;
    private final Offers offers;
    private final Steps steps;
    private final Offering offering;
    private final Cohorts cohorts;
    private final Clock clock;

    Endings(
            Entries entries,
            Positions positions,
            Offers offers,
            Steps steps,
            Offering offering,
            Cohorts cohorts,
            Clock clock) {
        this.entries = entries;
        this.positions = positions;
        this.offers = offers;
        this.steps = steps;
        this.offering = offering;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** A confirmed place in the series is what the person waited for. */
    void confirmed(AccountId account, CohortId cohort) {
        var waiting = entries.of(account);
        if (waiting.isEmpty()) {
            return;
        }
        var series = Optional.ofNullable(cohorts.summaries(List.of(cohort)).get(cohort))
                .orElseThrow()
                .series();
        waiting.stream().filter(entry -> entry.series().equals(series)).forEach(entry -> {
            var offer = takeBack(entry.id(), OfferStatus.WITHDRAWN);
            fulfil(entry.id(), cohort, StepKind.REGISTERED);
            offer.ifPresent(ended -> offering.giveOut(ended.cohort()));
        });
    }

    /** The entry is done: the person has a seat in one of its cohorts, and waits in none of the others any more. */
    void fulfil(EntryId entry, CohortId got, StepKind how) {
        if (entries.end(entry, "FULFILLED", clock.instant())) {
            positions.liveOf(entry).forEach(position -> {
                positions.change(position.id(), position.status(), PositionStatus.ENDED);
                steps.take(position, position.cohort().equals(got) ? how : StepKind.FULFILLED);
            });
        }
    }

    /** The person waits no more, anywhere. Doing so again changes nothing. */
    void leave(EntryId entry) {
        var offer = takeBack(entry, OfferStatus.DECLINED);
        if (entries.end(entry, "LEFT", clock.instant())) {
            positions.liveOf(entry).forEach(position -> end(position, StepKind.LEFT));
        }
        offer.ifPresent(ended -> offering.giveOut(ended.cohort()));
    }

    /** The person leaves one line; the entry ends with the last of them unless its rule waits for more. */
    void leave(Entry entry, Position position) {
        end(entry, position, StepKind.LEFT, "LEFT");
    }

    /** The line ends: the cohort has begun or will not be held. */
    void close(Position position) {
        entries.live(position.entry()).ifPresent(entry -> end(entry, position, StepKind.CLOSED, "CLOSED"));
    }

    private void end(Entry entry, Position position, StepKind why, String status) {
        var offer = position.status() == PositionStatus.OFFERED
                ? takeBack(entry.id(), why == StepKind.LEFT ? OfferStatus.DECLINED : OfferStatus.WITHDRAWN)
                : Optional.<Offer>empty();
        positions.find(position.id()).ifPresent(now -> end(now, why));
        if (!entry.rule().later() && positions.liveOf(entry.id()).isEmpty()) {
            entries.end(entry.id(), status, clock.instant());
        }
        offer.ifPresent(ended -> offering.giveOut(ended.cohort()));
    }

    private void end(Position position, StepKind why) {
        if (positions.change(position.id(), position.status(), PositionStatus.ENDED)) {
            steps.take(position, why);
        }
    }

    private Optional<Offer> takeBack(EntryId entry, OfferStatus how) {
        var offer = offers.open(entry).filter(open -> offers.end(open.id(), how, clock.instant()));
        offer.ifPresent(ended -> offering.takeBack(ended, PositionStatus.WAITING));
        return offer;
    }
}
