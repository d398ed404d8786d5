package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.practice.Ledger;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consultations that the caller leads: planned, called off, and who was there. */
@Service
@Transactional
@ForFacilitators
public class ConsultationDesk {
    private static final int LEAST_ATTENDED = 5;

    private final ConsultationStore store;
    private final SeatStore seats;
    private final ConsultationMinutes minutes;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationDesk(
            ConsultationStore store,
            SeatStore seats,
            ConsultationMinutes minutes,
            Catalogue catalogue,
            Cohorts cohorts,
            Profiles profiles,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.seats = seats;
        this.minutes = minutes;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The series of which the caller facilitates a cohort. */
    @Transactional(readOnly = true)
    public List<PlannableSeries> plannable() {
        return cohorts.mine().stream()
                .collect(Collectors.toMap(
                        CohortSummary::series, CohortSummary::seriesTitle, (first, _) -> first, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(series ->
                        new PlannableSeries(series.getKey(), series.getValue(), catalogue.modules(series.getKey())))
                .toList();
    }

    /** The caller's, latest first. */
    @Transactional(readOnly = true)
    public List<ConsultationRow> mine() {
        return store.ledBy(current.require());
    }

    /** @throws RecordNotFound unless the caller leads it */
    @Transactional(readOnly = true)
    public ConsultationRow row(ConsultationId id) {
        return own(id);
    }

    /** @throws RecordNotFound unless the caller leads it */
    @Transactional(readOnly = true)
    public List<Participation> people(ConsultationId id) {
        own(id);
        var all = seats.of(id);
        var names = profiles.names(all.stream().map(ConsultationSeat::account).toList());
        return all.stream()
                .map(seat -> new Participation(
                        seat.account(),
                        Objects.requireNonNull(names.get(seat.account())),
                        seat.status(),
                        seat.minutes()))
                .toList();
    }

    /**
     * Plans one for the learners of a series; the caller leads it.
     *
     * @throws ConsultationInvalid see {@link ConsultationDraft}, and for a series or module that the caller does not teach
     * @throws LeaderWithoutNumber for clinical supervision, without a college and a number in the caller's profile
     */
    public ConsultationId plan(ConsultationDraft draft) {
        draft.check(clock.instant());
        requireTaught(draft);
        if (draft.ledger() == Ledger.SUPERVISION
                && profiles.of(current.require())
                        .filter(profile -> profile.college() != College.NONE
                                && !profile.registrationNumber().isBlank())
                        .isEmpty()) {
            throw new LeaderWithoutNumber();
        }
        var id = ConsultationId.next();
        store.plan(id, current.require(), draft, clock.instant());
        return id;
    }

    /**
     * Calls one off: every seat comes back to its learner, who is told.
     *
     * @throws ConsultationClosed when it was held or called off already
     * @throws RecordNotFound unless the caller leads it
     */
    public void cancel(ConsultationId id) {
        var row = own(id);
        if (!store.end(id, ConsultationStatus.CANCELLED)) {
            throw new ConsultationClosed();
        }
        for (var seat : seats.of(id)) {
            if (seats.end(seat, SeatStatus.RETURNED, null, clock.instant())) {
                seats.use(seat.registration(), -1);
                events.publishEvent(new ConsultationCancelled(row, seat.account()));
            }
        }
    }

    /**
     * Says who was there and for how long; the minutes go into their ledgers and wait in the caller's queue for a
     * signature. Who is not named, or with no minutes, did not come: the seat counts as used.
     *
     * @throws ConsultationAhead before it has begun, or when it was said before
     * @throws ConsultationInvalid for minutes below 5 or beyond its length
     * @throws RecordNotFound unless the caller leads it
     */
    public void hold(ConsultationId id, Map<AccountId, Integer> present) {
        var row = own(id);
        var now = clock.instant();
        if (row.startsAt().isAfter(now) || !store.end(id, ConsultationStatus.HELD)) {
            throw new ConsultationAhead();
        }
        if (present.values().stream().anyMatch(each -> each != 0 && (each < LEAST_ATTENDED || each > row.minutes()))) {
            throw new ConsultationInvalid();
        }
        var booked = seats.of(id).stream()
                .filter(seat -> seat.status() == SeatStatus.BOOKED)
                .toList();
        var attended = (int) booked.stream()
                .filter(seat -> present.getOrDefault(seat.account(), 0) > 0)
                .count();
        for (var seat : booked) {
            var time = present.getOrDefault(seat.account(), 0);
            seats.end(seat, time == 0 ? SeatStatus.ABSENT : SeatStatus.ATTENDED, time == 0 ? null : time, now);
            var entered = time > 0 && minutes.enter(row, seat, time, attended);
            events.publishEvent(new ConsultationRecorded(row, seat.account(), time, entered));
        }
    }

    /** A series that the caller teaches, and a module of it. */
    private void requireTaught(ConsultationDraft draft) {
        var module = draft.module();
        if (plannable().stream()
                .filter(each -> each.id().equals(draft.series()))
                .noneMatch(each -> module == null
                        || each.modules().stream().anyMatch(known -> known.id().equals(module)))) {
            throw new ConsultationInvalid();
        }
    }

    private ConsultationRow own(ConsultationId id) {
        return store.find(id)
                .filter(found -> found.leader().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
