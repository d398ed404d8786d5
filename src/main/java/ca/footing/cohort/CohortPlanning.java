package ca.footing.cohort;

import ca.footing.shared.ForRegistrars;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning cohorts: the registrar's side. */
@Service
@Transactional
@ForRegistrars
public class CohortPlanning {
    @Transactional(readOnly = true)
    public List<CohortSummary> all() {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public CohortDetails cohort(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    /** The draft that would make this cohort again, for its form. */
    @Transactional(readOnly = true)
    public CohortDraft draft(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    public CohortId create(CohortDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Refuses a capacity below the seats taken. */
    public void revise(CohortId cohort, CohortDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Refuses a cohort without session, price or facilitator, or of an unpublished series. */
    public void publish(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    public SessionId addSession(CohortId cohort, SessionDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void reviseSession(SessionId session, SessionDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeSession(SessionId session) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<Facilitator> facilitators() {
        throw new UnsupportedOperationException();
    }

    /** Creates or revises the public profile of a person who holds the facilitator role. */
    public FacilitatorId saveFacilitator(Facilitator facilitator) {
        throw new UnsupportedOperationException();
    }
}
