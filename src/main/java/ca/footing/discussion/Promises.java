package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import ca.footing.shared.Ids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
        return has("discussion_promise", "true", cohort, account);
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
        return has("discussion_digest", "left_at is null", cohort, account);
    }

    void wishDigest(CohortId cohort, AccountId account, boolean wanted, Instant now) {
        var sql = wanted ? """
                insert into discussion_digest (id, cohort_id, account_id, told_until) values (:id, :cohort, :account, :now)
                on duplicate key update told_until = if(left_at is null, told_until, :now), left_at = null""" : """
                update discussion_digest set left_at = coalesce(left_at, :now)
                where cohort_id = :cohort and account_id = :account and :id = :id""";
        jdbc.sql(sql)
                .param("id", Ids.bytes(Ids.next()))
                .param("cohort", Columns.of(cohort.id()))
                .param("account", Columns.of(account.id()))
                .param("now", Columns.of(now))
                .update();
    }

    /** What the mails of a person's digest name it by; empty when they never asked for one. */
    Optional<UUID> digest(CohortId cohort, AccountId account) {
        return jdbc.sql("select id from discussion_digest where cohort_id = :cohort and account_id = :account")
                .param("cohort", Columns.of(cohort.id()))
                .param("account", Columns.of(account.id()))
                .query((row, _) -> Columns.id(row, "id"))
                .optional();
    }

    /** Leaves a digest, or takes it up again from now on; empty when it is no more. */
    Optional<CohortId> change(UUID digest, boolean wanted, Instant now) {
        jdbc.sql(
                        wanted
                                ? "update discussion_digest set told_until = :now, left_at = null where id = :id and left_at is not null"
                                : "update discussion_digest set left_at = :now where id = :id and left_at is null")
                .param("id", Ids.bytes(digest))
                .param("now", Columns.of(now))
                .update();
        return cohort(digest);
    }

    Optional<CohortId> cohort(UUID digest) {
        return jdbc.sql("select cohort_id from discussion_digest where id = :id")
                .param("id", Ids.bytes(digest))
                .query((row, _) -> new CohortId(Columns.id(row, "cohort_id")))
                .optional();
    }

    private boolean has(String table, String how, CohortId cohort, AccountId account) {
        return jdbc.sql("select count(*) from " + table + " where cohort_id = :cohort and account_id = :account and "
                                + how)
                        .param("cohort", Columns.of(cohort.id()))
                        .param("account", Columns.of(account.id()))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
