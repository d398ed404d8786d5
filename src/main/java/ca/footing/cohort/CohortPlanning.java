package ca.footing.cohort;

import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning cohorts: the registrar's side. */
@Service
@Transactional
@ForRegistrars
public class CohortPlanning {
    private final CohortRepository cohorts;
    private final FacilitatorRepository facilitators;
    private final CohortReading reading;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Seats seats;
    private final OpeningGaps gaps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CohortPlanning(
            CohortRepository cohorts,
            FacilitatorRepository facilitators,
            CohortReading reading,
            Catalogue catalogue,
            Accounts accounts,
            Seats seats,
            OpeningGaps gaps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cohorts = cohorts;
        this.facilitators = facilitators;
        this.reading = reading;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.seats = seats;
        this.gaps = gaps;
        this.events = events;
        this.clock = clock;
    }

    /** All cohorts, the latest first. */
    @Transactional(readOnly = true)
    public List<CohortSummary> all() {
        return reading.summaries(cohorts.rows());
    }

    /** @throws RecordNotFound when there is none */
    @Transactional(readOnly = true)
    public CohortDetails cohort(CohortId cohort) {
        return reading.details(cohort);
    }

    /** The draft that would make this cohort again, for its form. */
    @Transactional(readOnly = true)
    public CohortDraft draft(CohortId cohort) {
        return cohorts.findById(cohort).orElseThrow(RecordNotFound::new).draft();
    }

    /** Counts the changes of what a draft holds, and of the status; a form remembers it and gives it back. */
    @Transactional(readOnly = true)
    public int revision(CohortId cohort) {
        return cohorts.findById(cohort).orElseThrow(RecordNotFound::new).revision();
    }

    /** @throws CodeMalformed, CodeTaken, CapacityOutOfRange, PriceInvalid, RefundScheduleInvalid */
    public CohortId create(CohortDraft draft) {
        var created = new Cohort(draft);
        requireFree(draft.code(), created.id());
        requireSeries(draft.series());
        return cohorts.save(created).id();
    }

    /** Refuses what {@link #create} refuses, and a capacity below the seats taken. */
    public void revise(CohortId cohort, CohortDraft draft) {
        revise(cohort, draft, locked(cohort).revision());
    }

    /** As above, and refuses with an optimistic locking failure when the cohort is no longer at that revision. */
    public void revise(CohortId cohort, CohortDraft draft, int revision) {
        var found = locked(cohort);
        if (found.revision() != revision) {
            throw new ObjectOptimisticLockingFailureException(Cohort.class, revision);
        }
        requireFree(draft.code(), cohort);
        requireSeries(draft.series());
        var before = found.draft().capacity();
        found.revise(draft);
        events.publishEvent(new SessionsChanged(cohort));
        if (draft.capacity() > before) {
            seats.freed(cohort);
        }
    }

    /** Refuses a cohort without session, price or facilitator, of an unpublished series, or with an {@link OpeningGap}. */
    public void publish(CohortId cohort) {
        var found = locked(cohort);
        if (requireSeries(found.draft().series()) != SeriesStatus.PUBLISHED) {
            throw new SeriesNotPublished();
        }
        found.publish();
        gaps.require(reading.details(cohort));
        events.publishEvent(new CohortPublished(cohort, found.draft().series()));
    }

    /** Hides the cohort and takes no more registrations; places that are taken stay. */
    public void withdraw(CohortId cohort) {
        locked(cohort).withdraw();
    }

    /**
     * Everyone who booked the whole series, or the session's module by itself, has a seat in it from now on.
     *
     * @throws SessionTimeInvalid, BreaksTooLong, BreakOutsideSession, BreaksOverlap, JoinLinkMalformed,
     *     SessionsOverlap
     * @throws SessionTooSmall when it cannot hold them
     */
    public SessionId addSession(CohortId cohort, SessionDraft draft) {
        var session = locked(cohort).plan(draft);
        events.publishEvent(new SessionsChanged(cohort));
        return session;
    }

    /** Refuses what {@link #addSession} refuses, and with ModuleIsBooked to take the last session from a booked module. */
    public void reviseSession(SessionId session, SessionDraft draft) {
        var cohort = ofSession(session);
        cohort.replan(session, draft);
        events.publishEvent(new SessionsChanged(cohort.id()));
    }

    /** @throws SessionHasBegun unless the cohort was never public; CohortWithoutSession for the last of a public one; ModuleIsBooked */
    public void removeSession(SessionId session) {
        var cohort = ofSession(session);
        cohort.drop(session, clock.instant());
        events.publishEvent(new SessionsChanged(cohort.id()));
    }

    @Transactional(readOnly = true)
    public List<Facilitator> facilitators() {
        return facilitators.all();
    }

    /** Everyone who holds the facilitator role, with or without a public profile. */
    @Transactional(readOnly = true)
    public List<Contact> possibleFacilitators() {
        return accounts.withRole(Role.FACILITATOR);
    }

    /**
     * Creates or revises the public profile of a person.
     *
     * @throws NotAFacilitator unless the person holds the facilitator role
     */
    public FacilitatorId saveFacilitator(Facilitator facilitator) {
        if (accounts.withRole(Role.FACILITATOR).stream()
                .noneMatch(person -> person.account().equals(facilitator.account()))) {
            throw new NotAFacilitator();
        }
        var saved = facilitators
                .findByAccount(facilitator.account())
                .orElseGet(() -> facilitators.save(new FacilitatorProfile(facilitator)));
        saved.revise(facilitator);
        return saved.id();
    }

    private Cohort locked(CohortId cohort) {
        return cohorts.findLocked(cohort).orElseThrow(RecordNotFound::new);
    }

    private Cohort ofSession(SessionId session) {
        return cohorts.findLockedBySession(session).orElseThrow(RecordNotFound::new);
    }

    private void requireFree(String code, CohortId mine) {
        if (cohorts.findIdByCode(code).filter(other -> !other.equals(mine)).isPresent()) {
            throw new CodeTaken(code);
        }
    }

    private SeriesStatus requireSeries(SeriesId series) {
        return catalogue.summaries(List.of(series)).values().stream()
                .findFirst()
                .orElseThrow(RecordNotFound::new)
                .status();
    }
}
