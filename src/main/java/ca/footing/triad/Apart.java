package ca.footing.triad;

import ca.footing.account.AccountId;
import ca.footing.shared.Columns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who must not practise with whom. Only the planner reads it for others than the one who declared it. */
@Component
class Apart {
    private final JdbcClient jdbc;

    Apart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void declare(AccountId by, AccountId other, Instant now) {
        jdbc.sql("""
                insert into triad_apart (declared_by, other_id, declared_at) values (:by, :other, :now)
                on duplicate key update declared_at = declared_at""")
                .param("by", Columns.of(by.id()))
                .param("other", Columns.of(other.id()))
                .param("now", Columns.of(now))
                .update();
    }

    void withdraw(AccountId by, AccountId other) {
        jdbc.sql("delete from triad_apart where declared_by = :by and other_id = :other")
                .param("by", Columns.of(by.id()))
                .param("other", Columns.of(other.id()))
                .update();
    }

    List<AccountId> declaredBy(AccountId account) {
        return jdbc.sql("select other_id from triad_apart where declared_by = :by order by declared_at")
                .param("by", Columns.of(account.id()))
                .query((row, _) -> new AccountId(Columns.id(row, "other_id")))
                .list();
    }

    /** All pairs among these people, whoever of the two declared it. */
    Set<Pair> among(Collection<AccountId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        var ids = people.stream().map(id -> Columns.of(id.id())).toList();
        return Set.copyOf(jdbc.sql("""
                select declared_by, other_id from triad_apart where declared_by in (:people) and other_id in (:people)""")
                .param("people", ids)
                .query((row, _) -> new Pair(
                        new AccountId(Columns.id(row, "declared_by")), new AccountId(Columns.id(row, "other_id"))))
                .list());
    }

    /** One declares; it holds both ways. */
    record Pair(AccountId one, AccountId other) {
        boolean joins(AccountId a, AccountId b) {
            return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
        }
    }
}
