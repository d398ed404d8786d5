package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.catalogue.SeriesId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands.
 *
 * @param category the professional standing with which it was sent
 * @param dueAt by when the office decides, or by when the person answers
 * @param reason the latest decision's reason, or what the office asked for
 */
public record ApplicationSummary(
        ApplicationId id,
        SeriesId series,
        AccountId account,
        ApplicationState state,
        Category category,
        College college,
        String registrationNumber,
        String statement,
        @Nullable Instant submittedAt,
        @Nullable Instant dueAt,
        String reason,
        @Nullable Instant decidedAt,
        @Nullable AccountId decidedBy) {
    /** Whether the person may still add files and words. */
    public boolean isWithPerson() {
        return state == ApplicationState.DRAFT || state == ApplicationState.MORE_NEEDED;
    }
}
