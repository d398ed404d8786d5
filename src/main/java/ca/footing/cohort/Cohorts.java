package ca.footing.cohort;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cohorts and their seats. */
@Service
@Transactional
public class Cohorts {
    private final CohortRepository cohorts;
    private final CohortPartRepository parts;
    private final Seats seats;
    private final CohortReading reading;
    private final Catalogue catalogue;
    private final CurrentAccount current;
    private final Clock clock;

    Cohorts(
            CohortRepository cohorts,
            CohortPartRepository parts,
            Seats seats,
            CohortReading reading,
            Catalogue catalogue,
            CurrentAccount current,
            Clock clock) {
        this.cohorts = cohorts;
        this.parts = parts;
        this.seats = seats;
        this.reading = reading;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    /** Published cohorts of published series that have not ended, soonest first; {@code month} is that of the start. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<CohortSummary> find(CohortFilter filter) {
        var text = filter.text() == null ? "" : filter.text();
        return reading.find(catalogue.matching(text, filter.locale()), filter);
    }

    /** As {@link #find}, of one series; none when it is not published. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<CohortSummary> ofSeries(SeriesId series) {
        return reading.find(published().contains(series) ? List.of(series) : List.of(), CohortFilter.none(Locale.ROOT));
    }

    /** Without join links. @throws RecordNotFound unless a published cohort of a published series has that code */
    @ForAnyone
    @Transactional(readOnly = true)
    public CohortDetails byCode(String code) {
        var id = cohorts.findIdByCode(code).orElseThrow(RecordNotFound::new);
        var found = reading.details(id);
        if (found.summary().status() != CohortStatus.PUBLISHED
                || !published().contains(found.summary().series())) {
            throw new RecordNotFound();
        }
        return found.withoutJoinLinks();
    }

    /** Cities of in-person sessions that can still be booked, for the filter. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<String> cities() {
        var series = published();
        return series.isEmpty() ? List.of() : cohorts.cities(series, clock.instant());
    }

    /** In any status, join links included. @throws RecordNotFound when there is none */
    @Internal
    @Transactional(readOnly = true)
    public CohortDetails details(CohortId cohort) {
        return reading.details(cohort);
    }

    @Internal
    @Transactional(readOnly = true)
    public Map<CohortId, CohortSummary> summaries(Collection<CohortId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : reading.summaries(cohorts.rows(ids)).stream()
                        .collect(Collectors.toMap(CohortSummary::id, Function.identity()));
    }

    /** Sessions in order, join links included: the caller decides who may see them. */
    @Internal
    @Transactional(readOnly = true)
    public List<CohortSession> sessions(CohortId cohort) {
        return parts.sessions(cohort);
    }

    /** Join link included. @throws RecordNotFound when there is none */
    @Internal
    @Transactional(readOnly = true)
    public CohortSession session(SessionId session) {
        return parts.session(session).orElseThrow(RecordNotFound::new);
    }

    /** Sessions of any cohorts by their start; those that are no more are left out. */
    @Internal
    @Transactional(readOnly = true)
    public List<CohortSession> sessions(Collection<SessionId> sessions) {
        return sessions.isEmpty() ? List.of() : parts.some(sessions);
    }

    /** Sessions of public cohorts of these modules, or of the series and no module, that begin then with a seat; 200 at most. */
    @Internal
    @Transactional(readOnly = true)
    public List<CohortSession> teaching(Collection<ModuleId> modules, SeriesId series, Instant after, Instant before) {
        return parts.teaching(modules, series, after, before, Limit.of(200));
    }

    /** Sessions of published cohorts that ended after the first instant, and not after the second; the first ones first. */
    @Internal
    @Transactional(readOnly = true)
    public List<CohortSession> ended(Instant after, Instant until) {
        return parts.ended(after, until);
    }

    /** {@link Seats#hold} for the whole series. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdSeat(CohortId cohort) {
        seats.hold(cohort, Booking.WHOLE);
    }

    /** {@link Seats#release} for the whole series. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseSeat(CohortId cohort) {
        seats.release(cohort, Booking.WHOLE);
    }

    /** {@link Seats#putOnSale} for the whole series. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void putOnSale(CohortId cohort) {
        seats.putOnSale(cohort, Booking.WHOLE);
    }

    /** Cohorts that the caller facilitates (published and withdrawn), soonest first; the office gets all. */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<CohortSummary> mine() {
        var rows = isOffice() ? cohorts.rows() : cohorts.rowsOf(current.require());
        return reading.summaries(rows).stream()
                .sorted(Comparator.comparing(CohortSummary::startsAt).thenComparing(CohortSummary::code))
                .toList();
    }

    /** What {@link #mine} gives, with the sessions; three queries for any number of cohorts. */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<MyCohort> teaching() {
        return reading.withSessions(mine());
    }

    /** Join links included. @throws RecordNotFound unless the caller facilitates the cohort or is of the office */
    @ForFacilitators
    @Transactional(readOnly = true)
    public CohortDetails asFacilitator(CohortId cohort) {
        var found = reading.details(cohort);
        if (!isOffice() && !found.isFacilitatedBy(current.require())) {
            throw new RecordNotFound();
        }
        return found;
    }

    private boolean isOffice() {
        return current.has(Role.REGISTRAR) || current.has(Role.OWNER);
    }

    private List<SeriesId> published() {
        return catalogue.published().stream().map(SeriesSummary::id).toList();
    }
}
