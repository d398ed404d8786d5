package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.SignUp;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.registration.OfferedSeats;
import ca.footing.shared.SignedLinks;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a person into the lines of the cohorts that they chose, at the end of each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Joining {
    private final Entries entries;
    private final Positions positions;
    private final Lines lines;
    private final Steps steps;
    private final RuledCohorts rules;
    private final Offering offering;
    private final OfferedSeats places;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final SignedLinks links;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            Entries entries,
            Positions positions,
            Lines lines,
            Steps steps,
            RuledCohorts rules,
            Offering offering,
            OfferedSeats places,
            Cohorts cohorts,
            Accounts accounts,
            SignedLinks links,
            EntityManager entityManager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.positions = positions;
        this.lines = lines;
        this.steps = steps;
        this.rules = rules;
        this.offering = offering;
        this.places = places;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.links = links;
        this.entityManager = entityManager;
        this.events = events;
        this.clock = clock;
    }

    /** See {@link Waitlist#join} for what is refused. */
    EntryId join(CohortSummary asked, Wish wish, AccountId account) {
        if (wish.cohortCodes().isEmpty() && !wish.later()) {
            throw new NothingChosen();
        }
        var chosen = wish.cohortCodes().stream()
                .sorted()
                .map(cohorts::byCode)
                .filter(cohort -> cohort.summary().series().equals(asked.series()))
                .toList();
        chosen.forEach(this::requireOpen);
        var entry = entry(account, asked.series(), wish);
        var all = Stream.concat(chosen.stream(), fitting(asked.series(), wish).stream())
                .distinct()
                .toList();
        var added = new ArrayList<CohortId>();
        for (var cohort : all) {
            var id = cohort.summary().id();
            rules.takeIn(cohort);
            if (!places.hasPlace(id, account) && positions.live(id, account).isEmpty()) {
                add(entry, id);
                added.add(id);
            }
        }
        events.publishEvent(new WaitlistJoined(
                entry.id(),
                account,
                asked.series(),
                added,
                wish.later(),
                links.token(Offering.LEAVE, entry.id().id())));
        return entry.id();
    }

    /**
     * Account and entry for a visitor in one transaction; see {@link Waitlist#join} for what is refused. The owner of a
     * known address is led here by mail and joins by themselves.
     */
    @Transactional
    public void signUp(String cohortCode, Wish wish, SignUp signUp) {
        var asked = cohorts.byCode(cohortCode).summary();
        var known = accounts.byEmail(signUp.email()).isPresent();
        var account = accounts.signUp(new SignUp(
                signUp.email(),
                signUp.preferredName(),
                signUp.password(),
                signUp.locale(),
                known ? WaitlistRoutes.join(cohortCode) : WaitlistRoutes.MINE));
        if (!known) {
            // the rows of this module are written past Hibernate
            entityManager.flush();
            join(asked, wish, account);
        }
    }

    private void add(Entry entry, CohortId cohort) {
        lines.open(cohort);
        var position = rules.add(entry, cohort, clock.instant());
        steps.take(position, StepKind.JOINED);
    }

    private Entry entry(AccountId account, SeriesId series, Wish wish) {
        var known = entries.live(account, series);
        if (known.isPresent()) {
            if (wish.later()) {
                entries.rule(known.get().id(), wish);
            }
            return known.get();
        }
        var entry = new Entry(EntryId.next(), account, series, clock.instant(), wish);
        entries.add(entry);
        return entry;
    }

    /** Cohorts that are public now and full, and that the rule takes in. */
    private List<CohortDetails> fitting(SeriesId series, Wish wish) {
        return cohorts.ofSeries(series).stream()
                .filter(cohort -> cohort.seats() == SeatState.FULL && wish.takes(cohort))
                .map(cohort -> cohorts.details(cohort.id()))
                .filter(this::takesOffers)
                .toList();
    }

    boolean takesOffers(CohortDetails cohort) {
        return Offering.isOpen(cohort) && offering.hours(cohort).takesOffers(clock.instant());
    }

    private void requireOpen(CohortDetails cohort) {
        if (!takesOffers(cohort)) {
            throw new WaitlistPaused();
        }
        if (cohort.summary().seatsFree() > 0) {
            throw new SeatsAreFree();
        }
    }
}
