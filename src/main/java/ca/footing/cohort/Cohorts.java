package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.Internal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cohorts and their seats. */
@Service
@Transactional
public class Cohorts {
    /** Published cohorts of published series that have not ended, soonest first. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<CohortSummary> find(CohortFilter filter) {
        throw new UnsupportedOperationException();
    }

    @ForAnyone
    @Transactional(readOnly = true)
    public List<CohortSummary> ofSeries(SeriesId series) {
        throw new UnsupportedOperationException();
    }

    /** @throws ca.footing.shared.RecordNotFound unless a published cohort has that code */
    @ForAnyone
    @Transactional(readOnly = true)
    public CohortDetails byCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** Cities of in-person sessions that can still be booked, for the filter. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<String> cities() {
        throw new UnsupportedOperationException();
    }

    /** In any status. @throws ca.footing.shared.RecordNotFound when there is none */
    @Internal
    @Transactional(readOnly = true)
    public CohortDetails details(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    @Internal
    @Transactional(readOnly = true)
    public Map<CohortId, CohortSummary> summaries(Collection<CohortId> cohorts) {
        throw new UnsupportedOperationException();
    }

    /** Sessions in order, join links included: the caller decides who may see them. */
    @Internal
    @Transactional(readOnly = true)
    public List<CohortSession> sessions(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    @Internal
    @Transactional(readOnly = true)
    public CohortSession session(SessionId session) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes one seat in the caller's transaction. The cohort's row is changed by a conditional update, so that two
     * nodes of a cluster cannot both take the last one.
     *
     * @throws CohortFull when none is free
     * @throws CohortClosed when the cohort cannot be booked now
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdSeat(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #holdSeat} but also after registration closed: for money that arrived late. @throws CohortFull */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdSeatLate(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /** Gives one seat back in the caller's transaction. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseSeat(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /** Cohorts that the caller facilitates, soonest first; the office gets all. */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<CohortSummary> mine() {
        throw new UnsupportedOperationException();
    }

    /** @throws ca.footing.shared.RecordNotFound unless the caller facilitates the cohort or is of the office */
    @ForFacilitators
    @Transactional(readOnly = true)
    public CohortDetails asFacilitator(CohortId cohort) {
        throw new UnsupportedOperationException();
    }
}
