package ca.footing.waitlist;

import ca.footing.account.Accounts;
import ca.footing.registration.OfferedSeats;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a seat cannot be offered to a person although it is their turn. */
@Component
class Obstacles {
    private final OfferedSeats places;
    private final Entries entries;
    private final Accounts accounts;

    Obstacles(OfferedSeats places, Entries entries, Accounts accounts) {
        this.places = places;
        this.entries = entries;
        this.accounts = accounts;
    }

    /** When there is none, the entry is reserved for the offer that the caller makes now. */
    Optional<StepKind> of(Position position) {
        if (places.hasPlace(position.cohort(), position.account())) {
            return Optional.of(StepKind.REGISTERED);
        }
        if (accounts.epoch(position.account()).isEmpty()) {
            return Optional.of(StepKind.UNCONFIRMED);
        }
        return entries.beginOffer(position.entry()) ? Optional.empty() : Optional.of(StepKind.OTHER_OFFER);
    }
}
