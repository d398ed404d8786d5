package ca.footing.waitlist;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines as the office keeps them: who waits, what happened, and seats offered by hand. */
@Service
@Transactional
@ForRegistrars
public class WaitlistOffice {
    private static final int NOTE = 300;

    private final Lines lines;
    private final Positions positions;
    private final Offers offers;
    private final Steps steps;
    private final HandOffers hand;
    private final Offering offering;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Clock clock;

    WaitlistOffice(
            Lines lines,
            Positions positions,
            Offers offers,
            Steps steps,
            HandOffers hand,
            Offering offering,
            Cohorts cohorts,
            Profiles profiles,
            CurrentAccount current,
            Clock clock) {
        this.lines = lines;
        this.positions = positions;
        this.offers = offers;
        this.steps = steps;
        this.hand = hand;
        this.offering = offering;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    /** Cohorts in whose line somebody stands or that hold a reserved seat, soonest first. */
    @Transactional(readOnly = true)
    public List<LineRow> lines() {
        return cohorts.summaries(lines.alive()).values().stream()
                .map(this::row)
                .sorted(Comparator.comparing(row -> row.cohort().startsAt()))
                .toList();
    }

    /** @throws RecordNotFound when there is no such cohort; one without a line has an empty one */
    @Transactional(readOnly = true)
    public LineDetails line(CohortId cohort) {
        var details = cohorts.details(cohort);
        var line = lines.read(cohort).orElse(new Line(cohort, LineMode.AUTOMATIC, 0, 0, false));
        var people = positions.line(cohort);
        var history = steps.inLine(cohort);
        var names = profiles.names(Stream.of(
                        people.stream().map(Position::account),
                        history.stream().map(Steps.Taken::account),
                        history.stream().flatMap(step -> step.by().stream()))
                .flatMap(all -> all)
                .collect(Collectors.toSet()));
        var ends = offers.openIn(cohort).stream().collect(Collectors.toMap(Offer::position, Offer::endsAt));
        var hours = offering.hours(details);
        return new LineDetails(
                details.summary(),
                line.mode(),
                line.reserved(),
                hours.pausesAt(),
                !hours.takesOffers(clock.instant()),
                IntStream.range(0, people.size())
                        .mapToObj(i -> {
                            var at = people.get(i);
                            return new LineDetails.Person(
                                    at.id(),
                                    i + 1,
                                    name(names, at.account()),
                                    at.status(),
                                    at.joinedAt(),
                                    ends.get(at.id()));
                        })
                        .toList(),
                history.stream()
                        .map(step -> new LineDetails.Step(
                                step.at(),
                                name(names, step.account()),
                                step.kind(),
                                step.note(),
                                step.by().map(by -> name(names, by)).orElse("")))
                        .toList());
    }

    /** Seats that were reserved for staff are offered in order when the line goes on by itself. */
    public void setMode(CohortId cohort, LineMode mode) {
        lines.open(requireNonNull(cohort));
        lines.mode(cohort, mode);
        if (mode == LineMode.AUTOMATIC) {
            hand.putReservedOnSale(cohort);
        }
        offering.giveOut(cohort);
    }

    /**
     * Offers a reserved or free seat to a person.
     *
     * @param reason needed when others stand before them; they and the person read it
     * @throws ReasonMissing when it is missing
     * @throws NoSeatToOffer when no seat is reserved or free, or too little time is left to answer
     * @throws HasOpenOffer when a seat is offered to the person already
     * @throws CannotBeOffered when the person has a place in the cohort or has not confirmed their address
     */
    public void offer(PositionId position, String reason) {
        hand.offer(find(position), note(reason), current.require());
    }

    /**
     * Lets the next seat go past a person, or takes back the seat that is offered to them; they keep their place.
     *
     * @param reason the person reads it
     * @throws ReasonMissing when it is missing
     */
    public void skip(PositionId position, String reason) {
        hand.skip(find(position), note(reason), current.require());
    }

    /** Gives reserved seats to general sale: nobody who waits is to get them. */
    public void putReservedOnSale(CohortId cohort) {
        hand.putReservedOnSale(cohort);
    }

    private LineRow row(CohortSummary cohort) {
        var line = lines.read(cohort.id()).orElseThrow();
        var waiting = positions.waitingNow(cohort.id());
        return new LineRow(cohort, line.mode(), waiting, positions.waiting(cohort.id()) - waiting, line.reserved());
    }

    private Position find(PositionId position) {
        return positions
                .find(position)
                .filter(found -> found.status() != PositionStatus.ENDED)
                .orElseThrow(RecordNotFound::new);
    }

    private static String name(Map<AccountId, PersonName> names, AccountId account) {
        var name = names.get(account);
        return name == null ? "" : name.preferredName();
    }

    private static String note(String reason) {
        var plain = reason.strip();
        return plain.length() > NOTE ? plain.substring(0, NOTE) : plain;
    }
}
