package ca.footing.bench;

import ca.footing.bench.Recorder.Step;
import ca.footing.bench.Recorder.Trace;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a recorded unit of work on a bare connection, in the same transactions. Two recordings for different
 * people and cohorts tell constants from values: a value that belongs to a person or cohort is replaced by that of
 * another, every other one (a new id, a token) by a fresh one of its kind.
 */
class Replay {
    private static final AtomicLong FRESH = new AtomicLong(System.currentTimeMillis() * 1000);

    /** A parameter: the same for all, or differing; then {@code value} is that of the first recording. */
    private record Slot(
            int position, @Nullable Object value, @Nullable String variable) {}

    /** A statement that is prepared, or a commit when it has no text. */
    private record Line(String sql, List<Slot> slots) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Object> first;

    /**
     * @param first what belonged to the first person and cohort, by name
     * @throws IllegalStateException when both did not do the same
     */
    Replay(Trace one, Trace other, Map<String, Object> first) {
        this.first = first;
        if (one.steps.size() != other.steps.size()) {
            throw new IllegalStateException(one.steps.size() + " steps and " + other.steps.size());
        }
        for (var i = 0; i < one.steps.size(); i++) {
            lines.add(line(one.steps.get(i), other.steps.get(i)));
        }
    }

    long statements() {
        return lines.stream().filter(line -> !line.sql().isEmpty()).count();
    }

    long commits() {
        return lines.size() - statements();
    }

    /** @param owner what belongs to the person and cohort of this run, by the same names */
    void run(Connection connection, Map<String, Object> owner) throws SQLException {
        var values = new HashMap<String, Object>();
        first.forEach((name, value) -> values.put(key(value), owner.getOrDefault(name, value)));
        for (var line : lines) {
            if (line.sql().isEmpty()) {
                connection.commit();
            } else {
                execute(connection, line, values);
            }
        }
        connection.commit();
    }

    private void execute(Connection connection, Line line, Map<String, Object> values) throws SQLException {
        try (var statement = connection.prepareStatement(line.sql())) {
            for (var slot : line.slots()) {
                var variable = slot.variable();
                var value = variable == null
                        ? slot.value()
                        : values.computeIfAbsent(variable, _ -> fresh(slot.value(), line.sql()));
                set(statement, slot.position(), value);
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        }
    }

    private static void set(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, java.sql.Types.NULL);
            case byte[] bytes -> statement.setBytes(position, bytes);
            case String text -> statement.setString(position, text);
            case Long number -> statement.setLong(position, number);
            case Integer number -> statement.setInt(position, number);
            case Boolean flag -> statement.setBoolean(position, flag);
            case java.sql.Timestamp at -> statement.setTimestamp(position, at);
            default -> statement.setObject(position, value);
        }
    }

    private static Line line(Step one, Step other) {
        if (!one.sql().equals(other.sql())
                || one.arguments().size() != other.arguments().size()) {
            throw new IllegalStateException("Not the same: " + one.sql() + " and " + other.sql());
        }
        var slots = new ArrayList<Slot>();
        for (var i = 0; i < one.arguments().size(); i++) {
            var argument = one.arguments().get(i);
            var same = Arrays.deepEquals(
                    new Object[] {argument.value()},
                    new Object[] {other.arguments().get(i).value()});
            slots.add(new Slot(argument.position(), argument.value(), same ? null : key(argument.value())));
        }
        return new Line(one.sql(), slots);
    }

    private static String key(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    private static @Nullable Object fresh(@Nullable Object example, String sql) {
        return switch (example) {
            case byte[] bytes when bytes.length == 16 -> bytes(UUID.randomUUID());
            case String text
            when text.length() <= 100 && !text.contains(" ") && !text.startsWith("{") -> text(text.length());
            case Long _ when sql.startsWith("insert") -> FRESH.incrementAndGet();
            case null, default -> example;
        };
    }

    private static String text(int length) {
        return (UUID.randomUUID().toString() + UUID.randomUUID() + UUID.randomUUID()).substring(0, Math.max(1, length));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static final Set<Integer> RETRIED = Set.of(1213, 1205);
}
