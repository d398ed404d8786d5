package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import ca.footing.shared.RecordNotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of threads, and until when each person has read them. */
@Component
class Threads {
    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ThreadId id, CohortId cohort, AccountId author, String title, Instant now) {
        jdbc.sql("""
                insert into discussion_thread (id, cohort_id, author_id, title, opened_at, last_post_at, last_poster_id)
                values (:id, :cohort, :author, :title, :now, :now, :author)""")
                .param("id", Columns.of(id.id()))
                .param("cohort", Columns.of(cohort.id()))
                .param("author", Columns.of(author.id()))
                .param("title", title)
                .param("now", Columns.of(now))
                .update();
    }

    /** @throws RecordNotFound unless the thread is of that cohort */
    Thread require(ThreadId id, CohortId cohort) {
        return jdbc.sql("select author_id, title from discussion_thread where id = :id and cohort_id = :cohort")
                .param("id", Columns.of(id.id()))
                .param("cohort", Columns.of(cohort.id()))
                .query((row, _) -> new Thread(id, new AccountId(Columns.id(row, "author_id")), row.getString("title")))
                .optional()
                .orElseThrow(RecordNotFound::new);
    }

    int count(CohortId cohort) {
        return jdbc.sql("select count(*) from discussion_thread where cohort_id = :cohort")
                .param("cohort", Columns.of(cohort.id()))
                .query(Integer.class)
                .single();
    }

    /** Latest news first. */
    List<Row> page(CohortId cohort, AccountId reader, int size, int offset) {
        return jdbc.sql("""
                select t.id, t.author_id, t.title, t.last_post_at,
                    (select count(*) from discussion_post p where p.thread_id = t.id) - 1 as replies,
                    t.last_poster_id <> :reader and (r.read_at is null or r.read_at < t.last_post_at) as unread
                from discussion_thread t
                left join discussion_reading r on r.thread_id = t.id and r.account_id = :reader
                where t.cohort_id = :cohort order by t.last_post_at desc, t.id limit :size offset :offset""")
                .param("cohort", Columns.of(cohort.id()))
                .param("reader", Columns.of(reader.id()))
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new Row(
                        new ThreadId(Columns.id(row, "id")),
                        new AccountId(Columns.id(row, "author_id")),
                        row.getString("title"),
                        row.getInt("replies"),
                        Columns.instant(row, "last_post_at"),
                        row.getBoolean("unread")))
                .list();
    }

    /** Threads and unread threads of each cohort in one statement; cohorts without threads are absent. */
    Map<CohortId, Counts> counts(Collection<CohortId> cohorts, AccountId reader) {
        var counts = new HashMap<CohortId, Counts>();
        if (cohorts.isEmpty()) {
            return counts;
        }
        jdbc.sql("""
                select t.cohort_id, count(*) as threads, sum(case when t.last_poster_id <> :reader
                    and (r.read_at is null or r.read_at < t.last_post_at) then 1 else 0 end) as unread
                from discussion_thread t
                left join discussion_reading r on r.thread_id = t.id and r.account_id = :reader
                where t.cohort_id in (:cohorts) group by t.cohort_id""")
                .param("reader", Columns.of(reader.id()))
                .param(
                        "cohorts",
                        cohorts.stream().map(id -> Columns.of(id.id())).toList())
                .query(row -> {
                    counts.put(
                            new CohortId(Columns.id(row, "cohort_id")),
                            new Counts(row.getInt("threads"), row.getInt("unread")));
                });
        return counts;
    }

    void news(ThreadId id, AccountId poster, Instant now) {
        jdbc.sql("""
                update discussion_thread set last_post_at = :now, last_poster_id = :poster
                where id = :id and last_post_at <= :now""")
                .param("id", Columns.of(id.id()))
                .param("poster", Columns.of(poster.id()))
                .param("now", Columns.of(now))
                .update();
    }

    void retitle(ThreadId id, String title) {
        jdbc.sql("update discussion_thread set title = :title where id = :id")
                .param("id", Columns.of(id.id()))
                .param("title", title)
                .update();
    }

    void read(ThreadId id, AccountId reader, Instant now) {
        jdbc.sql("""
                insert into discussion_reading (account_id, thread_id, read_at) values (:reader, :id, :now)
                on duplicate key update read_at = :now""")
                .param("id", Columns.of(id.id()))
                .param("reader", Columns.of(reader.id()))
                .param("now", Columns.of(now))
                .update();
    }

    void remove(ThreadId id) {
        jdbc.sql("delete from discussion_reading where thread_id = :id")
                .param("id", Columns.of(id.id()))
                .update();
        jdbc.sql("delete from discussion_thread where id = :id")
                .param("id", Columns.of(id.id()))
                .update();
    }

    /** A thread and who opened it. */
    record Thread(ThreadId id, AccountId author, String title) {}

    /** A thread in a list. */
    record Row(ThreadId id, AccountId author, String title, int replies, Instant lastPostAt, boolean unread) {}

    /** How many threads, and in how many of them something is new. */
    record Counts(int threads, int unread) {
        static final Counts NONE = new Counts(0, 0);
    }
}
