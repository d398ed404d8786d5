package ca.footing.waitlist;

import ca.footing.account.Accounts;
import ca.footing.eligibility.Eligibility;
import ca.footing.eligibility.Standing;
import ca.footing.mailbox.Mailboxes;
import ca.footing.registration.OfferedSeats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a seat cannot be offered to a person although it is their turn. */
@Component
class Obstacles {
    private final OfferedSeats places;
    private final Entries entries;
    private final Accounts accounts;
    private final Eligibility eligibility;
    private final Mailboxes mailboxes;

    Obstacles(OfferedSeats places, Entries entries, Accounts accounts, Eligibility eligibility, Mailboxes mailboxes) {
        this.places = places;
        this.entries = entries;
        this.accounts = accounts;
        this.eligibility = eligibility;
        this.mailboxes = mailboxes;
    }

    /**
     * When there is none, the entry is reserved for the offer that the caller makes now. Who still has to show that they
     * meet the series' rules is asked: that is decided before payment, while the seat is held. Who was refused is not.
     */
    Optional<StepKind> of(Position position) {
        if (places.hasPlace(position.cohort(), position.account())) {
            return Optional.of(StepKind.REGISTERED);
        }
        if (accounts.epoch(position.account()).isEmpty()) {
            return Optional.of(StepKind.UNCONFIRMED);
        }
        if (!mailboxes.isReachable(position.account())) {
            return Optional.of(StepKind.BOUNCED);
        }
        var series = entries.owner(position.entry()).orElseThrow().series();
        if (eligibility.standing(series, position.account()).state() == Standing.State.REFUSED) {
            return Optional.of(StepKind.NOT_ELIGIBLE);
        }
        return entries.beginOffer(position.entry()) ? Optional.empty() : Optional.of(StepKind.OTHER_OFFER);
    }
}
