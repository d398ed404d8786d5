package ca.footing.practice;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ShortNote;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a learner enters.
 *
 * @param start on the clock of the place
 * @param minutes from 5 to 720
 * @param groupSize how many took part in a group, the learner included; null for other kinds
 * @param supervisor needed in the ledger of clinical supervision
 * @param registration the place that programme practice belongs to; null for clinical supervision
 * @param module for which of its modules; needed with a place
 * @param note at most 140 characters, usually empty
 * @param strangerTested that the writer asked whether a stranger could recognise somebody in the note
 */
public record EntryDraft(
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        PracticeKind kind,
        Focus focus,
        @Nullable Integer groupSize,
        @Nullable SupervisorId supervisor,
        @Nullable RegistrationId registration,
        @Nullable ModuleId module,
        String note,
        boolean strangerTested) {
    private static final int SMALLEST_GROUP = 2;
    private static final int LARGEST_GROUP = 12;

    Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    Instant endsAt() {
        return startsAt().plusSeconds(minutes * 60L);
    }

    /** What can be said without knowing the other entries. See the exceptions for the rules. */
    void check() {
        if (kind.isGroup() && (groupSize == null || groupSize < SMALLEST_GROUP || groupSize > LARGEST_GROUP)) {
            throw new GroupSizeMissing();
        }
        if (kind.ledger() == Ledger.SUPERVISION && supervisor == null) {
            throw new SupervisorNeeded();
        }
        ShortNote.requireTested(note, strangerTested);
    }
}
