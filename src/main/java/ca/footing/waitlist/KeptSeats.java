package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.WaitingLine;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells who sells seats how many people in the line come first: those who wait and did not let this run of seats go by,
 * as long as there is time to answer an offer. From the pause on, seats are on general sale.
 */
@Component
class KeptSeats implements WaitingLine {
    private final Lines lines;
    private final Positions positions;
    private final Accounts accounts;
    private final WaitlistSettings settings;
    private final Clock clock;

    KeptSeats(Lines lines, Positions positions, Accounts accounts, WaitlistSettings settings, Clock clock) {
        this.lines = lines;
        this.positions = positions;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int waiting(CohortId cohort, Instant startsAt, Instant closesAt, ZoneId zone) {
        return makesOffers(startsAt, closesAt, zone)
                ? lines.read(cohort)
                        .map(line -> unserved(line, positions.eligible(cohort)))
                        .orElse(0)
                : 0;
    }

    @Override
    public int waitingNow(CohortId cohort, Instant startsAt, Instant closesAt, ZoneId zone) {
        return makesOffers(startsAt, closesAt, zone)
                ? lines.turn(cohort)
                        .map(line -> unserved(line, positions.eligibleNow(cohort)))
                        .orElse(0)
                : 0;
    }

    /** Those for whom a seat is reserved already aside, and those to whom none could be offered before they confirm. */
    private int unserved(Line line, List<AccountId> eligible) {
        var confirmed = eligible.size() - accounts.unconfirmed(eligible).size();
        return Math.max(0, confirmed - line.reserved());
    }

    private boolean makesOffers(Instant startsAt, Instant closesAt, ZoneId zone) {
        var now = clock.instant();
        var hours = new OfferHours(startsAt, closesAt, zone, settings);
        return hours.takesOffers(now) && hours.end(now).isPresent();
    }
}
