package ca.footing.billing;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends credits whose time is over, and tells their owners beforehand. */
@Component
@Transactional
class CreditUpkeep {
    private static final int AT_ONCE = 200;

    private final CreditRepository credits;
    private final CreditLedger ledger;
    private final BillingSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreditUpkeep(
            CreditRepository credits,
            CreditLedger ledger,
            BillingSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credits = credits;
        this.ledger = ledger;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    public void remind() {
        var now = clock.instant();
        for (var ending : credits.endingSoon(now, now.plus(settings.creditReminder()), Limit.of(AT_ONCE))) {
            credits.findById(ending.id()).orElseThrow().reminded(now);
            events.publishEvent(new CreditEnding(
                    ending.id(), ending.owner(), ending.balance(), ending.reason(), ending.expiresAt()));
        }
    }

    public void expire() {
        var now = clock.instant();
        for (var lapsed : credits.lapsed(now, Limit.of(AT_ONCE))) {
            if (ledger.expire(lapsed, now)) {
                events.publishEvent(new CreditExpired(
                        lapsed.id(), lapsed.owner(), lapsed.balance(), lapsed.reason(), lapsed.expiresAt()));
            }
        }
    }
}
