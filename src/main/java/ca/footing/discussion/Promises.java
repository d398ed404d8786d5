package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who accepted what confidentiality means, and who wants to be told by mail how much is new. */
@Component
class Promises {
    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isGiven(CohortId cohort, AccountId account) {
        return has("discussion_promise", cohort, account);
    }

    void give(CohortId cohort, AccountId account, Instant now) {
        jdbc.sql("""
                insert into discussion_promise (cohort_id, account_id, accepted_at) values (:cohort, :account, :now)
                on duplicate key update accepted_at = accepted_at""")
                .param("cohort", Columns.of(cohort.id()))
                .param("account", Columns.of(account.id()))
                .param("now", Columns.of(now))
                .update();
    }

    boolean wantsDigest(CohortId cohort, AccountId account) {
        return has("discussion_digest", cohort, account);
    }

    void wishDigest(CohortId cohort, AccountId account, boolean wanted, Instant now) {
        var sql = wanted
                ? """
                insert into discussion_digest (cohort_id, account_id, told_until) values (:cohort, :account, :now)
                on duplicate key update told_until = told_until"""
                : "delete from discussion_digest where cohort_id = :cohort and account_id = :account and :now = :now";
        jdbc.sql(sql)
                .param("cohort", Columns.of(cohort.id()))
                .param("account", Columns.of(account.id()))
                .param("now", Columns.of(now))
                .update();
    }

    private boolean has(String table, CohortId cohort, AccountId account) {
        return jdbc.sql("select count(*) from " + table + " where cohort_id = :cohort and account_id = :account")
                        .param("cohort", Columns.of(cohort.id()))
                        .param("account", Columns.of(account.id()))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
