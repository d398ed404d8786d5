package ca.footing.account;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes an {@link AccountMerge} of a column that names whose a row is. Tables and columns are constants of the code, never
 * input; anything else is refused.
 */
@Component
public class AccountColumns {
    private final JdbcClient jdbc;

    AccountColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param what see {@link AccountMerge#what}
     * @param oneOf columns by which a person has one row only, for example the cohort and the key of live rows; none when
     *     there may be any number
     */
    public Moved column(String what, String table, String column, String... oneOf) {
        return new Moved(
                jdbc,
                what,
                name(table),
                name(column),
                Arrays.stream(oneOf).map(AccountColumns::name).toList(),
                false);
    }

    /** As {@link #column}, where the rows of two accounts cannot stand beside each other at all. */
    public Moved chain(String what, String table, String column) {
        return new Moved(jdbc, what, name(table), name(column), List.of(), true);
    }

    private static String name(String identifier) {
        if (!identifier.matches("[a-z][a-z0-9_]{1,60}")) {
            throw new IllegalArgumentException("Not a name of a table or column");
        }
        return identifier;
    }

    /** Rows of one table that change hands. */
    public record Moved(JdbcClient jdbc, String what, String table, String column, List<String> oneOf, boolean alone)
            implements AccountMerge {
        @Override
        public long count(AccountId from) {
            return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                    .param(bytes(from))
                    .query(Long.class)
                    .single();
        }

        @Override
        public boolean isObstructed(AccountId from, AccountId to) {
            if (oneOf.isEmpty()) {
                return alone && count(from) > 0 && count(to) > 0;
            }
            var same = oneOf.stream().map(key -> "a." + key + " = b." + key).collect(Collectors.joining(" and "));
            return jdbc.sql("select count(*) from " + table + " a join " + table + " b on " + same + " where a."
                                    + column + " = ? and b." + column + " = ?")
                            .param(bytes(from))
                            .param(bytes(to))
                            .query(Long.class)
                            .single()
                    > 0;
        }

        @Override
        public void move(AccountId from, AccountId to) {
            jdbc.sql("update " + table + " set " + column + " = ? where " + column + " = ?")
                    .param(bytes(to))
                    .param(bytes(from))
                    .update();
        }

        private static byte[] bytes(AccountId account) {
            return ByteBuffer.allocate(16)
                    .putLong(account.id().getMostSignificantBits())
                    .putLong(account.id().getLeastSignificantBits())
                    .array();
        }
    }
}
