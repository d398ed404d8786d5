package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Facilitator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells facilitators once a week that practice has waited for their signature for more than a day. */
@Component
class SignersRemembered {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final PracticeEntryRepository entries;
    private final Cohorts cohorts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignersRemembered(PracticeEntryRepository entries, Cohorts cohorts, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    private record Load(long entries, Instant since) {
        Load plus(Load other) {
            return new Load(entries + other.entries, since.isBefore(other.since) ? since : other.since);
        }
    }

    @Transactional
    void tell() {
        var loads = new HashMap<AccountId, Load>();
        entries.lyingSince(clock.instant().minus(PATIENCE))
                .forEach(lying -> signers(lying)
                        .forEach(signer -> loads.merge(signer, new Load(lying.entries(), lying.since()), Load::plus)));
        var week = day(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        loads.forEach((signer, load) -> events.publishEvent(
                new PracticeWaits(signer, Math.toIntExact(load.entries()), day(load.since()), week)));
    }

    private List<AccountId> signers(Lying lying) {
        if (lying.leader() != null) {
            return List.of(new AccountId(lying.leader()));
        }
        return lying.cohort() == null
                ? List.of()
                : cohorts.details(new CohortId(lying.cohort())).facilitators().stream()
                        .map(Facilitator::account)
                        .toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
