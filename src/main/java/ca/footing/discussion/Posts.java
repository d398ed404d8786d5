package ca.footing.discussion;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import ca.footing.shared.RecordNotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of posts. */
@Component
class Posts {
    private static final String ROW = """
            select p.id, p.thread_id, p.author_id, p.body, p.posted_at, p.edited_at, p.removed_by,
                exists (select 1 from discussion_report r where r.post_id = p.id and r.decided_at is null
                    and r.reason = 'IDENTIFIES_SOMEBODY') as covered,
                exists (select 1 from discussion_report r where r.post_id = p.id and r.reporter_id = :reader) as reported
            from discussion_post p
            """;

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PostId id, ThreadId thread, AccountId author, String body, Instant now) {
        jdbc.sql("""
                insert into discussion_post (id, thread_id, author_id, body, posted_at)
                values (:id, :thread, :author, :body, :now)""")
                .param("id", Columns.of(id.id()))
                .param("thread", Columns.of(thread.id()))
                .param("author", Columns.of(author.id()))
                .param("body", body)
                .param("now", Columns.of(now))
                .update();
    }

    int count(ThreadId thread) {
        return jdbc.sql("select count(*) from discussion_post where thread_id = :thread")
                .param("thread", Columns.of(thread.id()))
                .query(Integer.class)
                .single();
    }

    /** Oldest first. */
    List<Row> page(ThreadId thread, AccountId reader, int size, int offset) {
        return jdbc.sql(ROW + "where p.thread_id = :thread order by p.posted_at, p.id limit :size offset :offset")
                .param("thread", Columns.of(thread.id()))
                .param("reader", Columns.of(reader.id()))
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> row(row))
                .list();
    }

    /** @throws RecordNotFound unless the post is of that cohort */
    Row require(PostId id, CohortId cohort, AccountId reader) {
        return jdbc.sql(ROW + """
                join discussion_thread t on t.id = p.thread_id
                where p.id = :id and t.cohort_id = :cohort""")
                .param("id", Columns.of(id.id()))
                .param("cohort", Columns.of(cohort.id()))
                .param("reader", Columns.of(reader.id()))
                .query((row, _) -> row(row))
                .optional()
                .orElseThrow(RecordNotFound::new);
    }

    boolean isOpening(PostId id, ThreadId thread) {
        return jdbc.sql("""
                select count(*) from discussion_post a join discussion_post b on b.id = :id
                where a.thread_id = :thread and (a.posted_at < b.posted_at or a.posted_at = b.posted_at and a.id < b.id)""")
                        .param("id", Columns.of(id.id()))
                        .param("thread", Columns.of(thread.id()))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void change(PostId id, String body, Instant now) {
        jdbc.sql("update discussion_post set body = :body, edited_at = :now where id = :id and removed_by is null")
                .param("id", Columns.of(id.id()))
                .param("body", body)
                .param("now", Columns.of(now))
                .update();
    }

    /** Leaves the place and none of the words. */
    void clear(PostId id, Remover by) {
        jdbc.sql("update discussion_post set body = '', edited_at = null, removed_by = :by where id = :id")
                .param("id", Columns.of(id.id()))
                .param("by", by.name())
                .update();
    }

    void remove(PostId id) {
        jdbc.sql("delete from discussion_report where post_id = :id")
                .param("id", Columns.of(id.id()))
                .update();
        jdbc.sql("delete from discussion_post where id = :id")
                .param("id", Columns.of(id.id()))
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        var removedBy = row.getString("removed_by");
        return new Row(
                new PostId(Columns.id(row, "id")),
                new ThreadId(Columns.id(row, "thread_id")),
                new AccountId(Columns.id(row, "author_id")),
                row.getString("body"),
                Columns.instant(row, "posted_at"),
                Columns.maybeInstant(row, "edited_at"),
                row.getBoolean("covered"),
                row.getBoolean("reported"),
                removedBy == null ? null : Remover.valueOf(removedBy));
    }

    /** A post as one person may read it. */
    record Row(
            PostId id,
            ThreadId thread,
            AccountId author,
            String body,
            Instant postedAt,
            @Nullable Instant editedAt,
            boolean covered,
            boolean reported,
            @Nullable Remover removedBy) {}
}
