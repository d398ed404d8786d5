package ca.footing.cohort;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.refund.RefundTerms;
import ca.footing.shared.Province;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is public about a cohort, and its sessions.
 *
 * @param closesAt registration closes then
 * @param outlook whether it takes place, where that depends on a minimum or was cancelled; none where it simply does
 * @param refunds on the dates that follow from the first session; meaningless before there is one
 * @param kept modules whose free seats are kept for the people who wait for whole places
 * @param fullAttendance completion asks for every session, so nobody joins after the first has begun
 */
public record CohortDetails(
        CohortSummary summary,
        Instant closesAt,
        List<CohortSession> sessions,
        List<PriceCategory> prices,
        RefundTerms refunds,
        List<Facilitator> facilitators,
        Province venueProvince,
        Set<ModuleId> kept,
        boolean fullAttendance,
        @Nullable Outlook outlook) {
    public boolean isFacilitatedBy(AccountId account) {
        return facilitators.stream()
                .anyMatch(facilitator -> facilitator.account().equals(account));
    }

    /** Whether any price is for single modules. */
    public boolean sellsModules() {
        return prices.stream().anyMatch(PriceCategory::sellsModules);
    }

    /** The modules that have sessions, in the order of these. */
    public List<ModuleId> modules() {
        return sessions.stream()
                .map(CohortSession::module)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public boolean hasBegun(Instant now) {
        return sessionsLeft(now) < sessions.size();
    }

    /** Sessions that have not begun. */
    public int sessionsLeft(Instant now) {
        return (int) sessions.stream().filter(session -> !session.hasBegun(now)).count();
    }

    /** Whether a whole place can be had now. */
    public boolean isWholeOpen(Instant now) {
        var hasSeat = summary.seats() == SeatState.OPEN || summary.seats() == SeatState.FEW_LEFT;
        return hasSeat && (!hasBegun(now) || !fullAttendance && sessionsLeft(now) > 0);
    }

    /** The modules that can be booked by themselves now: sold singly, not begun, a seat free in each session and not kept. */
    public List<ModuleId> openModules(Instant now) {
        return !sellsModules() || summary.seats() == SeatState.CLOSED
                ? List.of()
                : modules().stream()
                        .filter(module -> !kept.contains(module))
                        .filter(module -> Booking.of(List.of(module)).of(sessions).stream()
                                .allMatch(session -> !session.hasBegun(now)
                                        && session.seats().free() > 0))
                        .toList();
    }

    /** @throws JoinedTooLate, ModuleHasBegun, ModuleNotOffered: see {@link Admission#admit} */
    public void requireJoinable(Booking booking, Instant now) {
        var booked = booking.of(sessions);
        var begun = booked.stream().anyMatch(session -> session.hasBegun(now));
        if (booking.isWhole()) {
            if (begun && (fullAttendance || booked.stream().allMatch(session -> session.hasBegun(now)))) {
                throw new JoinedTooLate();
            }
        } else if (!sellsModules() || !modules().containsAll(booking.modules())) {
            throw new ModuleNotOffered();
        } else if (begun) {
            throw new ModuleHasBegun();
        }
    }

    /** The same with the sessions of a booking alone. */
    public CohortDetails of(Booking booking) {
        return with(booking.of(sessions));
    }

    /** The same for people who may not join the sessions. */
    public CohortDetails withoutJoinLinks() {
        return with(sessions.stream().map(CohortSession::withoutJoinLink).toList());
    }

    private CohortDetails with(List<CohortSession> shown) {
        return new CohortDetails(
                summary, closesAt, shown, prices, refunds, facilitators, venueProvince, kept, fullAttendance, outlook);
    }
}
