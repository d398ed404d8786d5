package ca.footing.payment.sandbox;

import static ca.footing.payment.sandbox.SandboxForm.Type.INTEGER;
import static ca.footing.payment.sandbox.SandboxForm.Type.TEXT;
import static java.util.Map.entry;

import ca.footing.shared.Tokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints: finds the one that a request names, checks its parameters, and replays a repeated POST. */
@Component
@SandboxOnly
class SandboxApi {
    private static final Pattern PATH = Pattern.compile("/v1/([a-z_/]+?)(?:/([a-z]+_sbx_\\w+)(?:/(expire))?)?");
    private static final Map<String, String> KINDS = Map.of(
            "checkout/sessions", "checkout.session",
            "payment_intents", "payment_intent",
            "charges", "charge",
            "balance_transactions", "balance_transaction",
            "refunds", "refund",
            "events", "event");
    private static final Map<String, SandboxForm.Type> ONE = Map.of("expand[]", TEXT);
    private static final Map<String, SandboxForm.Type> MANY = Map.ofEntries(
            entry("created", INTEGER),
            entry("created[gt]", INTEGER),
            entry("created[gte]", INTEGER),
            entry("created[lt]", INTEGER),
            entry("created[lte]", INTEGER),
            entry("expand[]", TEXT),
            entry("limit", INTEGER),
            entry("starting_after", TEXT));

    private final SandboxStore store;
    private final SandboxSessions sessions;
    private final SandboxRefunds refunds;
    private final SandboxPaging paging;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SandboxApi(
            SandboxStore store,
            SandboxSessions sessions,
            SandboxRefunds refunds,
            SandboxPaging paging,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.sessions = sessions;
        this.refunds = refunds;
        this.paging = paging;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    SandboxReply answer(SandboxCall call) {
        try {
            return transaction.execute(
                    _ -> call.isPost() && !call.idempotencyKey().isEmpty()
                            ? once(call)
                            : new SandboxReply(200, endpoint(call).get().toString(), false));
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
        var body = endpoint(call).get().toString();
        jdbc.sql(
                        "insert into sandbox_reply (idempotency_key, request_hash, body, created_at) values (:key, :hash, :body, :now)")
                .param("key", call.idempotencyKey())
                .param("hash", hash)
                .param("body", body)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new SandboxReply(200, body, false);
    }

    private Supplier<ObjectNode> endpoint(SandboxCall call) {
        var path = PATH.matcher(call.path());
        var kind = path.matches() ? KINDS.get(path.group(1)) : null;
        if (kind == null) {
            throw SandboxError.noEndpoint(call);
        }
        var collection = path.group(1);
        var id = Optional.ofNullable(path.group(2));
        var verb = Optional.ofNullable(path.group(3));
        if (call.isPost()) {
            return () -> post(call, collection, id, verb);
        }
        if (!"GET".equals(call.method()) || verb.isPresent()) {
            throw SandboxError.noEndpoint(call);
        }
        if (id.isEmpty()) {
            var form = SandboxForm.parse(call.form(), MANY);
            return () -> paging.list(kind, call.path(), form, this::fresh);
        }
        var form = SandboxForm.parse(call.form(), ONE);
        return () -> paging.expanded(
                fresh(store.find(id.get())
                        .filter(found -> kind.equals(found.path("object").stringValue()))
                        .orElseThrow(() -> SandboxError.missing(kind, id.get()))),
                paging.expansions(form));
    }

    private ObjectNode post(SandboxCall call, String collection, Optional<String> id, Optional<String> verb) {
        if ("checkout/sessions".equals(collection) && id.isEmpty()) {
            var form = SandboxForm.parse(call.form(), SandboxSessions.CREATE);
            return paging.expanded(sessions.create(form), paging.expansions(form));
        }
        if ("checkout/sessions".equals(collection) && verb.isPresent()) {
            var form = SandboxForm.parse(call.form(), ONE);
            return paging.expanded(sessions.expire(id.orElseThrow()), paging.expansions(form));
        }
        if ("refunds".equals(collection) && id.isEmpty()) {
            var form = SandboxForm.parse(call.form(), SandboxRefunds.CREATE);
            return paging.expanded(refunds.create(form), paging.expansions(form));
        }
        throw SandboxError.noEndpoint(call);
    }

    private ObjectNode fresh(ObjectNode object) {
        return "checkout.session".equals(object.path("object").stringValue())
                ? sessions.current(object.path("id").stringValue())
                : object;
    }
}
