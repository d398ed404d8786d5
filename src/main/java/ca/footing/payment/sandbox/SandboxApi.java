package ca.footing.payment.sandbox;

import ca.footing.shared.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The front door: asks for the key, replays a repeated POST, and puts refusals into Stripe's words. */
@Component
@SandboxOnly
class SandboxApi {
    static final String KEY = "sk_test_sandbox";

    private final SandboxStore store;
    private final SandboxEndpoints endpoints;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SandboxApi(
            SandboxStore store,
            SandboxEndpoints endpoints,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.endpoints = endpoints;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    SandboxReply answer(SandboxCall call) {
        try {
            if (!call.key().equals("Bearer " + KEY)) {
                throw SandboxError.wrongKey();
            }
            return transaction.execute(
                    _ -> call.isPost() && !call.idempotencyKey().isEmpty()
                            ? once(call)
                            : new SandboxReply(200, endpoints.answer(call).toString(), false));
        } catch (DuplicateKeyException _) {
            return SandboxError.keyInUse().reply(store.json());
        } catch (SandboxError e) {
            return e.reply(store.json());
        }
    }

    /** As at Stripe, a request that fails its validation is not remembered under its key. */
    private SandboxReply once(SandboxCall call) {
        var hash = Tokens.hash(call.method() + call.path() + call.form());
        var before = jdbc.sql("select request_hash, body from sandbox_reply where idempotency_key = :key")
                .param("key", call.idempotencyKey())
                .query((row, _) -> Map.entry(row.getBytes(1), row.getString(2)))
                .optional();
        if (before.isPresent()) {
            if (!java.util.Arrays.equals(before.get().getKey(), hash)) {
                throw SandboxError.keyReused();
            }
            return new SandboxReply(200, before.get().getValue(), true);
        }
        var body = endpoints.answer(call).toString();
        jdbc.sql(
                        "insert into sandbox_reply (idempotency_key, request_hash, body, created_at) values (:key, :hash, :body, :now)")
                .param("key", call.idempotencyKey())
                .param("hash", hash)
                .param("body", body)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new SandboxReply(200, body, false);
    }
}
