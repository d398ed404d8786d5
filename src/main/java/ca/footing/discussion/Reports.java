package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import ca.footing.shared.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reports. */
@Component
class Reports {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A second report of the same person changes the reason while nobody has decided. */
    void add(PostId post, AccountId reporter, ReportReason reason, Instant now) {
        jdbc.sql("""
                insert into discussion_report (id, post_id, reporter_id, reason, reported_at)
                values (:id, :post, :reporter, :reason, :now)
                on duplicate key update reason = if(decided_at is null, values(reason), reason)""")
                .param("id", Columns.of(Ids.next()))
                .param("post", Columns.of(post.id()))
                .param("reporter", Columns.of(reporter.id()))
                .param("reason", reason.name())
                .param("now", Columns.of(now))
                .update();
    }

    /** Posts that wait for a decision. */
    int waiting(CohortId cohort) {
        return jdbc.sql("""
                select count(distinct r.post_id) from discussion_report r
                join discussion_post p on p.id = r.post_id join discussion_thread t on t.id = p.thread_id
                where t.cohort_id = :cohort and r.decided_at is null and p.removed_by is null""")
                .param("cohort", Columns.of(cohort.id()))
                .query(Integer.class)
                .single();
    }

    /** The posts that wait longest, at most fifty; those that could identify a person come first. */
    List<Row> queue(CohortId cohort) {
        return jdbc.sql("""
                select p.id, p.thread_id, t.title, p.author_id, p.body, p.posted_at, min(r.reported_at) as first_at,
                    group_concat(r.reason order by r.reason) as reasons
                from discussion_report r
                join discussion_post p on p.id = r.post_id join discussion_thread t on t.id = p.thread_id
                where t.cohort_id = :cohort and r.decided_at is null and p.removed_by is null
                group by p.id, p.thread_id, t.title, p.author_id, p.body, p.posted_at
                order by max(r.reason = 'IDENTIFIES_SOMEBODY') desc, first_at limit :shown""")
                .param("cohort", Columns.of(cohort.id()))
                .param("shown", SHOWN)
                .query((row, _) -> new Row(
                        new PostId(Columns.id(row, "id")),
                        new ThreadId(Columns.id(row, "thread_id")),
                        row.getString("title"),
                        new AccountId(Columns.id(row, "author_id")),
                        row.getString("body"),
                        Columns.instant(row, "posted_at"),
                        Columns.instant(row, "first_at"),
                        Arrays.stream(row.getString("reasons").split(","))
                                .map(ReportReason::valueOf)
                                .toList()))
                .list();
    }

    /** @return false when nothing waits any more */
    boolean decide(PostId post, AccountId by, Verdict verdict, Instant now) {
        return jdbc.sql("""
                update discussion_report set decided_at = :now, decided_by = :by, outcome = :verdict
                where post_id = :post and decided_at is null""")
                        .param("post", Columns.of(post.id()))
                        .param("by", Columns.of(by.id()))
                        .param("verdict", verdict.name())
                        .param("now", Columns.of(now))
                        .update()
                > 0;
    }

    /** A post with why it was reported. */
    record Row(
            PostId post,
            ThreadId thread,
            String title,
            AccountId author,
            String body,
            Instant postedAt,
            Instant firstReportedAt,
            List<ReportReason> reasons) {}
}
