package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Columns;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends discussions at their date, and tells those who asked for it how much is new. */
@Component
class DiscussionUpkeep {
    private final JdbcClient jdbc;
    private final Cohorts cohorts;
    private final Members members;
    private final DiscussionSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DiscussionUpkeep(
            JdbcClient jdbc,
            Cohorts cohorts,
            Members members,
            DiscussionSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.members = members;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Cohorts of which anything is kept although their date is over. */
    @Transactional(readOnly = true)
    List<CohortId> ended() {
        var kept = jdbc.sql("""
                select cohort_id from discussion_promise union select cohort_id from discussion_digest
                union select cohort_id from discussion_thread""")
                .query((row, _) -> new CohortId(Columns.id(row, "cohort_id")))
                .list();
        var now = clock.instant();
        return cohorts.summaries(kept).values().stream()
                .filter(cohort -> !now.isBefore(settings.purgedAt(cohort)))
                .map(CohortSummary::id)
                .toList();
    }

    /** Erases every word and trace of a discussion; what stays is that it was, and how much. */
    @Transactional
    void purge(CohortId cohort) {
        var key = Columns.of(cohort.id());
        var ofCohort = "(select id from discussion_thread where cohort_id = :cohort)";
        var ofPosts = "(select id from discussion_post where thread_id in " + ofCohort + ")";
        jdbc.sql("delete from discussion_report where post_id in " + ofPosts)
                .param("cohort", key)
                .update();
        jdbc.sql("delete from discussion_reading where thread_id in " + ofCohort)
                .param("cohort", key)
                .update();
        var posts = jdbc.sql("delete from discussion_post where thread_id in " + ofCohort)
                .param("cohort", key)
                .update();
        var threads = jdbc.sql("delete from discussion_thread where cohort_id = :cohort")
                .param("cohort", key)
                .update();
        for (var table : List.of("discussion_promise", "discussion_digest")) {
            jdbc.sql("delete from " + table + " where cohort_id = :cohort")
                    .param("cohort", key)
                    .update();
        }
        jdbc.sql("""
                insert into discussion_purge (cohort_id, purged_at, threads, posts) values (:cohort, :now, :threads, :posts)
                on duplicate key update purged_at = :now, threads = threads + :threads, posts = posts + :posts""")
                .param("cohort", key)
                .param("now", Columns.of(clock.instant()))
                .param("threads", threads)
                .param("posts", posts)
                .update();
    }

    /** What is new for those whose last mail is long enough ago. */
    @Transactional(readOnly = true)
    List<DiscussionNews> news() {
        var now = clock.instant();
        return jdbc.sql("""
                select d.account_id, d.cohort_id, count(p.id) as posts, count(distinct t.id) as threads
                from discussion_digest d
                join discussion_thread t on t.cohort_id = d.cohort_id
                join discussion_post p on p.thread_id = t.id and p.posted_at > d.told_until
                    and p.author_id <> d.account_id and p.removed_by is null
                where d.told_until < :before and d.left_at is null group by d.account_id, d.cohort_id limit 500""")
                .param("before", Columns.of(now.minus(settings.digestEvery())))
                .query((row, _) -> new DiscussionNews(
                        new AccountId(Columns.id(row, "account_id")),
                        new CohortId(Columns.id(row, "cohort_id")),
                        row.getInt("posts"),
                        row.getInt("threads"),
                        now))
                .list();
    }

    /** Tells one person once; somebody who has left the cohort is told nothing any more. */
    @Transactional
    void tell(DiscussionNews news) {
        var moved = jdbc.sql("""
                update discussion_digest set told_until = :until
                where account_id = :account and cohort_id = :cohort and told_until < :until and left_at is null""")
                .param("until", Columns.of(news.until()))
                .param("account", Columns.of(news.account().id()))
                .param("cohort", Columns.of(news.cohort().id()))
                .update();
        if (moved == 0) {
            return;
        }
        if (members.isMember(news.cohort(), news.account())) {
            events.publishEvent(news);
        } else {
            jdbc.sql("delete from discussion_digest where account_id = :account and cohort_id = :cohort")
                    .param("account", Columns.of(news.account().id()))
                    .param("cohort", Columns.of(news.cohort().id()))
                    .update();
        }
    }
}
