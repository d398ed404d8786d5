package ca.footing.consultation;

import ca.footing.Acting;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Planned consultations for tests. */
@Component
public class ConsultationFixtures {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    private final ConsultationDesk desk;
    private final Consultations consultations;
    private final Clock clock;

    ConsultationFixtures(ConsultationDesk desk, Consultations consultations, Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** In that time from now, an hour long. */
    public ConsultationId planned(
            AccountId leader, SeriesId series, @Nullable ModuleId module, Ledger ledger, Duration ahead, int seats) {
        var start =
                LocalDateTime.ofInstant(clock.instant().plus(ahead), TORONTO).truncatedTo(ChronoUnit.MINUTES);
        return Acting.as(
                leader,
                Role.FACILITATOR,
                () -> desk.plan(new ConsultationDraft(
                        series, module, ledger, Focus.PACING, start, TORONTO, 60, seats, "https://meet.example.org")));
    }

    public void book(ConsultationId consultation, AccountId learner) {
        Acting.as(learner, Role.LEARNER, () -> {
            consultations.book(consultation);
            return true;
        });
    }
}
