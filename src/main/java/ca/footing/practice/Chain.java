package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.Digests;
import ca.footing.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seals of a person's approved entries. Each is SHA-256 over the hexadecimal hash before it (empty for the first), a
 * line feed, and its own content, so that no sealed entry can be changed, removed or put between others unseen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Chain {
    private final JdbcClient jdbc;
    private final Clock clock;

    Chain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One link as it is kept. */
    record Seal(int position, EntryId entry, String content, String hash) {}

    /** Makes the caller's transaction the only writer of this person's ledgers: the row itself is changed. */
    void turn(AccountId owner) {
        jdbc.sql(
                        "insert into practice_chain (owner_id, writes, length) values (:owner, 1, 0) on duplicate key update writes = writes + 1")
                .param("owner", bytes(owner))
                .update();
    }

    /** Seals an approved entry; the caller has called {@link #turn}. */
    void seal(AccountId owner, EntryId entry, String content) {
        var end = jdbc.sql("select length, head from practice_chain where owner_id = :owner")
                .param("owner", bytes(owner))
                .query((row, _) -> new End(row.getInt("length"), row.getBytes("head")))
                .single();
        var hash = hash(hex(end.head()), content);
        jdbc.sql("""
                insert into practice_seal (owner_id, position, entry_id, content, hash, sealed_at)
                values (:owner, :position, :entry, :content, :hash, :now)
                """)
                .param("owner", bytes(owner))
                .param("position", end.length() + 1)
                .param("entry", Ids.bytes(entry.id()))
                .param("content", content)
                .param("hash", HexFormat.of().parseHex(hash))
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update practice_chain set length = length + 1, head = :hash where owner_id = :owner")
                .param("owner", bytes(owner))
                .param("hash", HexFormat.of().parseHex(hash))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<Seal> of(AccountId owner) {
        return jdbc.sql(
                        "select position, entry_id, content, hash from practice_seal where owner_id = :owner order by position")
                .param("owner", bytes(owner))
                .query((row, _) -> new Seal(
                        row.getInt("position"),
                        new EntryId(Ids.of(row.getBytes("entry_id"))),
                        row.getString("content"),
                        hex(row.getBytes("hash"))))
                .list();
    }

    /** How many seals were added after the one with that hash; empty when there is none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<Integer> laterThan(String hash) {
        return jdbc.sql("""
                select c.length - s.position from practice_seal s join practice_chain c on c.owner_id = s.owner_id
                where s.hash = :hash
                """)
                .param("hash", HexFormat.of().parseHex(hash))
                .query(Integer.class)
                .optional();
    }

    static String hash(String before, String content) {
        return hex(Digests.sha256((before + "\n" + content).getBytes(StandardCharsets.UTF_8)));
    }

    private record End(int length, byte @Nullable [] head) {}

    private static String hex(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }

    private static byte[] bytes(AccountId owner) {
        return Ids.bytes(owner.id());
    }
}
