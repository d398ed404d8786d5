package ca.footing.payment.sandbox;

import static ca.footing.payment.sandbox.SandboxForm.Type.BOOLEAN;
import static ca.footing.payment.sandbox.SandboxForm.Type.INTEGER;
import static ca.footing.payment.sandbox.SandboxForm.Type.TEXT;
import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Finds the endpoint that a request names and checks its parameters; whatever is not here does not exist. */
@Component
@SandboxOnly
class SandboxEndpoints {
    private static final Map<String, String> KINDS = Map.of(
            "checkout/sessions", "checkout.session",
            "payment_intents", "payment_intent",
            "charges", "charge",
            "balance_transactions", "balance_transaction",
            "refunds", "refund",
            "disputes", "dispute",
            "webhook_endpoints", "webhook_endpoint",
            "events", "event");
    private static final Pattern PATH =
            Pattern.compile("/v1/(" + String.join("|", KINDS.keySet()) + ")(?:/(\\w{3,})(?:/(\\w+))?)?");
    private static final Map<String, SandboxForm.Type> ONE = Map.of("expand[]", TEXT);
    private static final Map<String, SandboxForm.Type> PAGE = Map.of(
            "ending_before", TEXT,
            "expand[]", TEXT,
            "limit", INTEGER,
            "starting_after", TEXT);
    private static final Map<String, SandboxForm.Type> CREATED = Map.of(
            "created", INTEGER,
            "created[gt]", INTEGER,
            "created[gte]", INTEGER,
            "created[lt]", INTEGER,
            "created[lte]", INTEGER);
    private static final Map<String, Map<String, SandboxForm.Type>> FILTERS = Map.of(
            "checkout.session", Map.of("payment_intent", TEXT, "status", TEXT),
            "payment_intent", Map.of(),
            "charge", Map.of("payment_intent", TEXT),
            "balance_transaction", Map.of("source", TEXT, "type", TEXT),
            "refund", Map.of("charge", TEXT, "payment_intent", TEXT),
            "dispute", Map.of("charge", TEXT, "payment_intent", TEXT),
            "event", Map.of("delivery_success", BOOLEAN, "type", TEXT, "types[]", TEXT));

    private final SandboxStore store;
    private final SandboxSessions sessions;
    private final SandboxPaging paging;
    private final Map<String, Post> posts;
    private final SandboxHooks hooks;

    SandboxEndpoints(
            SandboxStore store,
            SandboxSessions sessions,
            SandboxRefunds refunds,
            SandboxDisputes disputes,
            SandboxHooks hooks,
            SandboxPaging paging) {
        this.store = store;
        this.sessions = sessions;
        this.paging = paging;
        this.hooks = hooks;
        this.posts = Map.ofEntries(
                entry("checkout/sessions", new Post(SandboxSessions.CREATE, (_, form) -> sessions.create(form))),
                entry("checkout/sessions/{id}/expire", new Post(ONE, (id, _) -> sessions.expire(id))),
                entry("refunds", new Post(SandboxRefunds.CREATE, (_, form) -> refunds.create(form))),
                entry("disputes/{id}", new Post(SandboxDisputes.UPDATE, disputes::update)),
                entry("disputes/{id}/close", new Post(ONE, (id, _) -> disputes.accept(id))),
                entry("webhook_endpoints", new Post(SandboxHooks.CREATE, (_, form) -> hooks.create(form))),
                entry("webhook_endpoints/{id}", new Post(SandboxHooks.UPDATE, hooks::update)));
    }

    /** @throws SandboxError 404 when there is no such endpoint or object, 400 when a parameter is refused */
    ObjectNode answer(SandboxCall call) {
        var path = PATH.matcher(call.path());
        if (!path.matches()) {
            throw SandboxError.noEndpoint(call);
        }
        var kind = Objects.requireNonNull(KINDS.get(path.group(1)));
        var id = path.group(2);
        var verb = path.group(3);
        var route = path.group(1) + (id == null ? "" : "/{id}") + (verb == null ? "" : "/" + verb);
        return switch (call.method()) {
            case "GET" -> {
                if (verb != null) {
                    throw SandboxError.noEndpoint(call);
                }
                yield id == null ? list(kind, call) : one(kind, id, call);
            }
            case "POST" -> {
                var post = posts.get(route);
                if (post == null) {
                    throw SandboxError.noEndpoint(call);
                }
                var form = SandboxForm.parse(call.form(), post.known());
                yield paging.expanded(post.act().on(id == null ? "" : id, form), paging.expansions(form));
            }
            case "DELETE" -> {
                if (!"webhook_endpoints/{id}".equals(route)) {
                    throw SandboxError.noEndpoint(call);
                }
                yield hooks.delete(id);
            }
            default -> throw SandboxError.noEndpoint(call);
        };
    }

    private ObjectNode list(String kind, SandboxCall call) {
        var known = new HashMap<>(PAGE);
        if (FILTERS.containsKey(kind)) {
            known.putAll(CREATED);
            known.putAll(FILTERS.get(kind));
        }
        return paging.list(kind, call.path(), SandboxForm.parse(call.form(), known), this::fresh);
    }

    private ObjectNode one(String kind, String id, SandboxCall call) {
        var form = SandboxForm.parse(call.form(), ONE);
        var found = store.find(id)
                .filter(object -> kind.equals(object.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing(kind, id));
        return paging.expanded(fresh(found), paging.expansions(form));
    }

    private ObjectNode fresh(ObjectNode object) {
        return "checkout.session".equals(object.path("object").stringValue())
                ? sessions.current(object.path("id").stringValue())
                : object;
    }

    private record Post(Map<String, SandboxForm.Type> known, Act act) {}

    private interface Act {
        ObjectNode on(String id, SandboxForm form);
    }
}
