package ca.footing.certificate;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.OpeningGaps;
import ca.footing.shared.ForRegistrars;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the certificates of a cohort will say: the registrar's side, before anybody has one. */
@Service
@Transactional
@ForRegistrars
public class CertificatePlans {
    private final PlanRows plans;
    private final CohortPlanning planning;
    private final OpeningGaps gaps;
    private final CurrentAccount current;
    private final Clock clock;

    CertificatePlans(PlanRows plans, CohortPlanning planning, OpeningGaps gaps, CurrentAccount current, Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.gaps = gaps;
        this.current = current;
        this.clock = clock;
    }

    /** @throws ca.footing.shared.RecordNotFound when there is no such cohort */
    @Transactional(readOnly = true)
    public CertificatePlan of(CohortId cohort) {
        planning.cohort(cohort);
        return plans.of(cohort);
    }

    /**
     * What is issued already does not change.
     *
     * @throws ApprovalTwice when a body stands in it twice
     * @throws ApprovalIncomplete for a public cohort, when a certificate would lack something that a body asks for
     */
    public void save(CohortId cohort, CertificatePlan plan) {
        var known = planning.cohort(cohort);
        var bodies = plan.approvals().stream().map(Approval::body).distinct().count();
        if (bodies < plan.approvals().size()) {
            throw new ApprovalTwice();
        }
        plans.save(cohort, plan, current.require().id(), clock.instant());
        var missing = gaps.of(known);
        if (known.summary().status() == CohortStatus.PUBLISHED && !missing.isEmpty()) {
            throw new ApprovalIncomplete(missing.size());
        }
    }
}
