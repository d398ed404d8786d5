package ca.footing.payment;

import ca.footing.shared.BusinessDays;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Until when the office should have looked: the end of business, some business days from today. */
@Component
class DueDates {
    private static final LocalTime END_OF_BUSINESS = LocalTime.of(17, 0);

    private final Seller seller;
    private final Clock clock;

    DueDates(Seller seller, Clock clock) {
        this.seller = seller;
        this.clock = clock;
    }

    Instant in(int businessDays) {
        var today = clock.instant().atZone(seller.zone()).toLocalDate();
        return BusinessDays.plus(today, businessDays)
                .atTime(END_OF_BUSINESS)
                .atZone(seller.zone())
                .toInstant();
    }
}
