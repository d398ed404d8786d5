package ca.footing.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How signed hours are laid out: CRPO asks for supervision by supervisor, then date; CCPA's Schedule B for a log of dates
 * and durations that the supervisor signs; PROGRAMME is the practice in our programme, which is never supervision.
 */
public enum HoursOrder {
    CRPO(Ledger.SUPERVISION),
    CCPA(Ledger.SUPERVISION),
    PROGRAMME(Ledger.PROGRAMME);

    private final Ledger ledger;

    HoursOrder(Ledger ledger) {
        this.ledger = ledger;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** As it stands in addresses and names of files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HoursOrder> of(String slug) {
        return Arrays.stream(values())
                .filter(order -> order.slug().equals(slug))
                .findAny();
    }
}
