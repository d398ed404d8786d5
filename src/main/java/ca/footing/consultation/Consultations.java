package ca.footing.consultation;

import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.SeriesId;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner's seats in group consultations of the series in which they have a place. */
@Service
@Transactional
@ForSignedIn
public class Consultations {
    /** Until then a seat can be given back without counting as used. */
    public static final Duration NOTICE = Duration.ofHours(24);

    private final ConsultationStore store;
    private final SeatStore seats;
    private final ConsultationAllowances allowances;
    private final ConsultationMinutes minutes;
    private final Registrations registrations;
    private final OfferReading offers;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            ConsultationStore store,
            SeatStore seats,
            ConsultationAllowances allowances,
            ConsultationMinutes minutes,
            Registrations registrations,
            OfferReading offers,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.seats = seats;
        this.allowances = allowances;
        this.minutes = minutes;
        this.registrations = registrations;
        this.offers = offers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A consultation as a learner sees it.
     *
     * @param seat the caller's; null without one
     * @param entered whether its minutes stand in the caller's ledger
     */
    public record Offer(
            ConsultationRow row,
            String leader,
            @Nullable SeatStatus seat,
            @Nullable Integer minutes,
            boolean entered) {}

    /** What a place includes and what of it is used; {@code included} is empty without a limit. */
    public record Allowance(LocalizedText series, OptionalInt included, int used) {}

    /** What the caller can book, soonest first, then what they booked before, latest first. */
    @Transactional(readOnly = true)
    public List<Offer> mine() {
        return offers.of(current.require(), places().keySet());
    }

    /** For each series in which the caller has a place. */
    @Transactional(readOnly = true)
    public List<Allowance> allowances() {
        return places().values().stream()
                .map(place -> new Allowance(
                        place.cohort().seriesTitle(),
                        allowances.included(place.cohort().series()),
                        seats.used(place.id())))
                .toList();
    }

    /**
     * Takes a seat, which uses one of the consultations that the place includes.
     *
     * @throws ConsultationFull when no seat is free
     * @throws ConsultationClosed when it has begun or was cancelled, or the caller leads it or has a seat already
     * @throws NoConsultationLeft when the place includes no further one
     * @throws RecordNotFound without a confirmed place in its series
     */
    public void book(ConsultationId id) {
        var now = clock.instant();
        var row = store.find(id).orElseThrow(RecordNotFound::new);
        var place = Optional.ofNullable(places().get(row.series())).orElseThrow(RecordNotFound::new);
        var own = row.leader().equals(current.require());
        if (own || row.status() != ConsultationStatus.PLANNED || !row.startsAt().isAfter(now)) {
            throw new ConsultationClosed();
        }
        var used = seats.use(place.id(), 1);
        var included = allowances.included(row.series());
        if (included.isPresent() && used > included.getAsInt()) {
            throw new NoConsultationLeft();
        }
        if (!store.takeSeat(id, now)) {
            throw new ConsultationFull();
        }
        if (!seats.book(id, current.require(), place.id(), now)) {
            throw new ConsultationClosed();
        }
        events.publishEvent(new ConsultationBooked(row, current.require(), now));
    }

    /**
     * Gives a seat back: until 24 hours before the start it costs nothing, later it counts as used and is free for others.
     *
     * @throws ConsultationClosed when it has begun, or the seat is not booked
     * @throws RecordNotFound unless the caller has a seat
     */
    public void giveBack(ConsultationId id) {
        var now = clock.instant();
        var row = store.find(id).orElseThrow(RecordNotFound::new);
        var seat = seats.find(id, current.require()).orElseThrow(RecordNotFound::new);
        var late = now.isAfter(row.startsAt().minus(NOTICE));
        if (!row.startsAt().isAfter(now) || !seats.end(seat, late ? SeatStatus.LATE : SeatStatus.RETURNED, null, now)) {
            throw new ConsultationClosed();
        }
        store.freeSeat(id);
        if (!late) {
            seats.use(seat.registration(), -1);
        }
    }

    /**
     * Enters the minutes of an attended consultation that were held up by another entry of the same time.
     *
     * @throws ConsultationClosed unless it was attended and is not entered yet
     * @throws ca.footing.practice.EntryOverlaps while the other entry stands
     */
    public void enter(ConsultationId id) {
        var row = store.find(id).orElseThrow(RecordNotFound::new);
        var seat = seats.find(id, current.require()).orElseThrow(RecordNotFound::new);
        if (seat.status() != SeatStatus.ATTENDED || seat.entered()) {
            throw new ConsultationClosed();
        }
        minutes.require(row, seat);
    }

    /** The caller's confirmed places, the latest of each series. */
    private Map<SeriesId, MyRegistration> places() {
        return registrations.mine().stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .collect(Collectors.toMap(
                        place -> place.cohort().series(),
                        Function.identity(),
                        (latest, _) -> latest,
                        LinkedHashMap::new));
    }
}
