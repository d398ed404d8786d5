package ca.footing.waitlist;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.shared.LocalizedText;
import ca.footing.waitlist.MyEntry.MyOffer;
import ca.footing.waitlist.MyEntry.MyStep;
import ca.footing.waitlist.MyEntry.MyWait;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads lines for the people in them. */
@Component
class MyWaits {
    private final Entries entries;
    private final Positions positions;
    private final Offers offers;
    private final Steps steps;
    private final Offering offering;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final WaitlistSettings settings;
    private final Clock clock;

    MyWaits(
            Entries entries,
            Positions positions,
            Offers offers,
            Steps steps,
            Offering offering,
            Cohorts cohorts,
            Catalogue catalogue,
            WaitlistSettings settings,
            Clock clock) {
        this.entries = entries;
        this.positions = positions;
        this.offers = offers;
        this.steps = steps;
        this.offering = offering;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    Waiting at(CohortDetails cohort) {
        var open = cohort.summary().seats() == SeatState.FULL && takesOffers(cohort);
        return new Waiting(cohort.summary(), positions.waiting(cohort.summary().id()), open);
    }

    List<CohortSummary> cohortsOf(EntryId entry) {
        var ids = positions.cohortsOf(entry);
        return List.copyOf(cohorts.summaries(ids).values());
    }

    List<MyEntry> of(AccountId account) {
        var mine = entries.of(account);
        var at = positions.ofAccount(account);
        var open = offers.openOf(account);
        var series = catalogue.summaries(mine.stream().map(Entry::series).toList());
        return mine.stream()
                .map(entry -> {
                    var title = requireNonNull(series.get(entry.series()));
                    var history = steps.ofEntry(entry.id());
                    var summaries = cohorts.summaries(
                            history.stream().map(Steps.Taken::cohort).collect(Collectors.toSet()));
                    var lines = at.stream()
                            .filter(position -> position.entry().equals(entry.id()))
                            .map(position -> line(position, open))
                            .toList();
                    return new MyEntry(
                            entry.id(),
                            title.title(),
                            title.slug(),
                            entry.joinedAt(),
                            entry.rule(),
                            lines,
                            history.stream().map(step -> step(step, summaries)).toList());
                })
                .toList();
    }

    private MyWait line(Position position, List<Offer> open) {
        var cohort = cohorts.details(position.cohort());
        var offer = open.stream()
                .filter(one -> one.position().equals(position.id()))
                .findFirst()
                .map(one -> offer(one, cohort))
                .orElse(null);
        return new MyWait(
                cohort.summary(),
                position.status(),
                positions.ahead(position) + 1,
                kept(cohort),
                offering.hours(cohort).pausesAt(),
                !takesOffers(cohort),
                offer);
    }

    private int kept(CohortDetails cohort) {
        return (int) cohort.sessions().stream()
                .filter(session -> !session.hasBegun(clock.instant()))
                .filter(session -> cohort.kept().contains(session.module()))
                .filter(session -> session.seats().free() > 0)
                .count();
    }

    private MyOffer offer(Offer offer, CohortDetails cohort) {
        var extendable = offer.extensionsUsed() < settings.extensions()
                && offering.hours(cohort).extended(offer.endsAt()).isPresent();
        return new MyOffer(offer.id(), cohort.summary(), offer.endsAt(), extendable);
    }

    private static MyStep step(Steps.Taken taken, Map<CohortId, CohortSummary> cohorts) {
        var cohort = cohorts.get(taken.cohort());
        return new MyStep(
                taken.cohort(),
                cohort == null ? LocalizedText.EMPTY : cohort.name(),
                taken.at(),
                taken.kind(),
                taken.note());
    }

    private boolean takesOffers(CohortDetails cohort) {
        return Offering.isOpen(cohort) && offering.hours(cohort).takesOffers(clock.instant());
    }
}
