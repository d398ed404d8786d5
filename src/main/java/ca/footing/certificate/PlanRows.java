package ca.footing.certificate;

import ca.footing.cohort.CohortId;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans of certificates as the database keeps them. */
@Component
class PlanRows {
    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CertificatePlan of(CohortId cohort) {
        var approvals = approvals(cohort);
        return jdbc.sql("select * from certificate_plan where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .query((row, _) -> new CertificatePlan(
                        row.getInt("hold_days"),
                        new CertificateData.Signatory(
                                row.getString("signatory_name"), row.getString("signatory_title")),
                        approvals))
                .optional()
                .orElseGet(() -> new CertificatePlan(
                        CertificatePlan.DEFAULT.holdDays(), CertificatePlan.DEFAULT.signatory(), approvals));
    }

    /** The row of the plan is changed first, so that two who save one cohort's plan go one after the other. */
    void save(CohortId cohort, CertificatePlan plan, UUID by, Instant now) {
        jdbc.sql("""
                insert into certificate_plan values (:cohort, :hold, :name, :title, :now, :by) on duplicate key update
                hold_days = :hold, signatory_name = :name, signatory_title = :title, changed_at = :now, changed_by = :by""")
                .param("cohort", Ids.bytes(cohort.id()))
                .param("hold", plan.holdDays())
                .param("name", plan.signatory().name())
                .param("title", plan.signatory().credentials())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", Ids.bytes(by))
                .update();
        jdbc.sql("delete from certificate_approval where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .update();
        plan.approvals().forEach(approval -> add(cohort, approval));
    }

    private void add(CohortId cohort, Approval approval) {
        jdbc.sql("insert into certificate_approval values (:cohort, :body, :number, :en, :fr, :from, :to)")
                .param("cohort", Ids.bytes(cohort.id()))
                .param("body", approval.body())
                .param("number", approval.number())
                .param("en", approval.statement().en())
                .param("fr", approval.statement().fr())
                .param("from", approval.validFrom(), Types.DATE)
                .param("to", approval.validTo(), Types.DATE)
                .update();
    }

    private List<Approval> approvals(CohortId cohort) {
        return jdbc.sql("""
                        select a.* from certificate_approval a join accrediting_body b on b.code = a.body
                        where a.cohort_id = :cohort order by b.position, b.code""")
                .param("cohort", Ids.bytes(cohort.id()))
                .query((row, _) -> new Approval(
                        row.getString("body"),
                        row.getString("number"),
                        new LocalizedText(row.getString("statement_en"), row.getString("statement_fr")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
