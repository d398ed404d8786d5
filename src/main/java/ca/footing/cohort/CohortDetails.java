package ca.footing.cohort;

import ca.footing.account.AccountId;
import ca.footing.refund.RefundTerms;
import ca.footing.shared.Province;
import java.time.Instant;
import java.util.List;

/**
 * All that is public about a cohort, and its sessions.
 *
 * @param closesAt registration closes then
 * @param refunds on the dates that follow from the first session; meaningless before there is one
 */
public record CohortDetails(
        CohortSummary summary,
        Instant closesAt,
        List<CohortSession> sessions,
        List<PriceCategory> prices,
        RefundTerms refunds,
        List<Facilitator> facilitators,
        Province venueProvince) {
    public boolean isFacilitatedBy(AccountId account) {
        return facilitators.stream()
                .anyMatch(facilitator -> facilitator.account().equals(account));
    }

    /** The same with the sessions of a booking alone. */
    public CohortDetails of(Booking booking) {
        return new CohortDetails(summary, closesAt, booking.of(sessions), prices, refunds, facilitators, venueProvince);
    }

    /** The same for people who may not join the sessions. */
    public CohortDetails withoutJoinLinks() {
        return new CohortDetails(
                summary,
                closesAt,
                sessions.stream().map(CohortSession::withoutJoinLink).toList(),
                prices,
                refunds,
                facilitators,
                venueProvince);
    }
}
