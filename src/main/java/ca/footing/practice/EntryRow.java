package ca.footing.practice;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its owner and whoever signs read it. {@code minutes} are whole; rounding is a report's business.
 *
 * @param signer who was asked to sign last; null before anybody was
 */
public record EntryRow(
        EntryId id,
        Ledger ledger,
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        PracticeKind kind,
        Focus focus,
        @Nullable Integer groupSize,
        @Nullable SupervisorId supervisor,
        @Nullable RegistrationId registration,
        @Nullable ModuleId module,
        @Nullable EntryId corrects,
        String note,
        EntryStatus status,
        @Nullable Signer signer,
        @Nullable Instant sentAt,
        @Nullable Instant decidedAt,
        @Nullable ReturnReason returnReason,
        @Nullable Instant purgedAt) {}
