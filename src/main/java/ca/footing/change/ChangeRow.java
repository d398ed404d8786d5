package ca.footing.change;

import ca.footing.account.PersonName;
import ca.footing.cohort.CohortSummary;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a place as it is shown.
 *
 * @param target the cohort of a move, none otherwise
 * @param note the office's own words, only for the office
 * @param until when seats that are kept, or a choice, end
 * @param blockedBy text key of what stands in the way, only for the office
 */
public record ChangeRow(
        PlaceChangeId id,
        ChangeKind kind,
        RegistrationId registration,
        @Nullable RegistrationId successor,
        PersonName person,
        CohortSummary cohort,
        @Nullable CohortSummary target,
        Instant askedAt,
        ChangeReason reason,
        String note,
        ChangeState state,
        Remedy remedy,
        Money paid,
        Money returned,
        Money kept,
        Money keptTax,
        @Nullable Instant until,
        @Nullable String blockedBy) {
    /** Blocked because a card refused what was sent; it is sent again from the payment's own task, not from here. */
    static final String REFUND_FAILED = "change.blocked.refundFailed";

    public boolean canBeTriedAgain() {
        return blockedBy != null && !blockedBy.equals(REFUND_FAILED);
    }

    /** The same for the person, without what the office notes for itself. */
    ChangeRow forPerson() {
        return new ChangeRow(
                id,
                kind,
                registration,
                successor,
                person,
                cohort,
                target,
                askedAt,
                reason,
                "",
                state,
                remedy,
                paid,
                returned,
                kept,
                keptTax,
                until,
                null);
    }
}
