package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One group consultation; {@code place} is empty for who has no seat. */
public record ConsultationRow(
        ConsultationId id,
        SeriesId series,
        @Nullable ModuleId module,
        AccountId leader,
        Ledger ledger,
        Focus focus,
        LocalDateTime start,
        ZoneId zone,
        Instant startsAt,
        int minutes,
        int seats,
        int taken,
        String place,
        ConsultationStatus status) {
    public int free() {
        return seats - taken;
    }

    ConsultationRow withoutPlace() {
        return new ConsultationRow(
                id, series, module, leader, ledger, focus, start, zone, startsAt, minutes, seats, taken, "", status);
    }
}
