package ca.footing.group;

import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.cohort.Booking;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Seats;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets the seats of a paid order. The payer sees who has accepted, and nothing of what follows. */
@Service
@Transactional
public class SeatAssignments {
    private static final int NAME = 100;

    private final GroupBook book;
    private final GroupSeats rows;
    private final GroupDesk desk;
    private final GroupReturns returns;
    private final PrepaidPlaces places;
    private final Seats seats;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final GroupSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatAssignments(
            GroupBook book,
            GroupSeats rows,
            GroupDesk desk,
            GroupReturns returns,
            PrepaidPlaces places,
            Seats seats,
            Cohorts cohorts,
            Accounts accounts,
            CurrentAccount current,
            GroupSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.desk = desk;
        this.returns = returns;
        this.places = places;
        this.seats = seats;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.current = current;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites a person to a free seat, or invites anew: an earlier link of the seat ends.
     *
     * @throws SeatNotFree when somebody has accepted it, or it was cancelled
     * @throws GroupSeatsFixed once the cohort has begun
     * @throws OrganisationIncomplete without a name
     */
    @ForSignedIn
    public void invite(GroupSeatId id, String name, EmailAddress email) {
        var order = take(id);
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > NAME) {
            throw new OrganisationIncomplete();
        }
        var starts = cohorts.details(order.cohort()).summary().startsAt();
        var lapses = clock.instant().plus(settings.invitation());
        var ends = lapses.isBefore(starts) ? lapses : starts;
        var token = Tokens.random();
        if (!rows.invite(id, plain, email.value(), token, ends)) {
            throw new SeatNotFree();
        }
        var buyer = accounts.contact(order.account());
        events.publishEvent(new SeatGiven(
                id, order.cohort(), desk.payer(order.account()).name(), plain, email, buyer.locale(), token, ends));
    }

    /**
     * Takes a seat back, whether somebody was invited or has accepted: it is free for another person. A place that came
     * of it ends, and its person is told.
     *
     * @throws GroupSeatsFixed once the cohort has begun
     * @throws SeatNotFree when it is cancelled
     */
    @ForSignedIn
    public void takeBack(GroupSeatId id) {
        var order = take(id);
        empty(order, id, GroupSeatStatus.FREE);
    }

    /**
     * Cancels one seat of several: it goes back to the cohort, and what the refund terms give comes back.
     *
     * @return what comes back, tax included
     * @throws GroupSeatsFixed once the cohort has begun
     * @throws SeatNotFree when it is cancelled already
     */
    @ForSignedIn
    public Money cancel(GroupSeatId id) {
        var order = take(id);
        var cohort = cohorts.details(order.cohort());
        var amount = returns.amount(order, desk.quote(order, cohort), cohort.refunds());
        empty(order, id, GroupSeatStatus.CANCELLED);
        seats.release(order.cohort(), Booking.WHOLE);
        returns.give(order, amount);
        return amount;
    }

    /** What an invited person reads. @throws SeatInvitationEnded when the link was used, revoked or has lapsed */
    @ForAnyone
    @Transactional(readOnly = true)
    public Invitation invitation(String token) {
        var seat = rows.invited(token, clock.instant());
        var order = book.find(seat.order()).orElseThrow();
        return new Invitation(
                cohorts.details(order.cohort()).summary(),
                desk.payer(order.account()).name(),
                seat.name(),
                Objects.requireNonNull(seat.inviteEndsAt()));
    }

    /**
     * Takes the seat for the caller: a place that is paid for, with the other steps still to take. Whether they may take
     * the series is checked there, as for everyone.
     *
     * @throws SeatInvitationEnded when the link was used, revoked or has lapsed
     * @throws GroupDoesNotTakePlace when the cohort was called off
     * @throws ca.footing.registration.AlreadyRegistered when they have a place in the cohort
     */
    @ForSignedIn
    public RegistrationId accept(String token) {
        var invited = rows.invited(token, clock.instant());
        var order = book.take(invited.order())
                .map(GroupOrder::requireTakesPlace)
                .filter(found -> found.status() == GroupOrderStatus.PAID)
                .orElseThrow(SeatInvitationEnded::new);
        var account = current.require();
        var place = places.start(
                order.cohort(),
                account,
                order.id().id(),
                Objects.requireNonNull(order.payment()),
                desk.payer(order.account()).name());
        if (!rows.accept(invited.id(), account, place, clock.instant())) {
            throw new SeatInvitationEnded();
        }
        return place;
    }

    private void empty(GroupOrder order, GroupSeatId id, GroupSeatStatus to) {
        var seat = rows.locked(id).orElseThrow();
        var registration = seat.registration();
        var account = seat.account();
        if (!rows.empty(id, to)) {
            throw new SeatNotFree();
        }
        if (registration != null && account != null) {
            places.takeBack(registration);
            events.publishEvent(new SeatTakenBack(
                    seat.id(),
                    registration,
                    account,
                    order.cohort(),
                    desk.payer(order.account()).name()));
        }
    }

    /** The caller's paid order of that seat, theirs alone until the transaction ends. */
    private GroupOrder take(GroupSeatId id) {
        var order = rows.find(id)
                .flatMap(seat -> book.take(seat.order()))
                .filter(found -> found.account().equals(current.require()))
                .map(GroupOrder::requireTakesPlace)
                .filter(found -> found.status() == GroupOrderStatus.PAID)
                .orElseThrow(RecordNotFound::new);
        if (!clock.instant().isBefore(cohorts.details(order.cohort()).summary().startsAt())) {
            throw new GroupSeatsFixed();
        }
        return order;
    }
}
