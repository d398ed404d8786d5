package ca.footing.eligibility;

import ca.footing.account.PersonName;
import ca.footing.account.Profile;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the office needs to decide a request.
 *
 * @param profile the present profile, which may have changed since the request was sent
 * @param profileChanged whether it has: an approval would hold for the standing with which it was sent
 * @param demands what the rules ask that the office is to judge
 * @param filesUntil when its files are deleted, once decided
 * @param zone where the office works
 */
public record ApplicationDetails(
        ApplicationRow row,
        @Nullable Profile profile,
        boolean profileChanged,
        List<LocalizedText> demands,
        List<EvidenceRow> files,
        @Nullable Instant filesUntil,
        boolean verified,
        List<RegisterCheckRow> checks,
        List<Happened> history,
        ZoneId zone) {
    /** One entry of the history; {@code by} is empty for what the product did itself. */
    public record Happened(Instant at, HistoryKind kind, String by, String words) {}

    public PersonName person() {
        return row.person();
    }
}
