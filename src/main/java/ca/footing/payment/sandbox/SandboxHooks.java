package ca.footing.payment.sandbox;

import static ca.footing.payment.sandbox.SandboxForm.Type.BOOLEAN;
import static ca.footing.payment.sandbox.SandboxForm.Type.TEXT;
import static ca.footing.payment.sandbox.SandboxForm.Type.URL;
import static java.util.Map.entry;

import ca.footing.shared.Tokens;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Webhook endpoints that were registered through the API. The stand-in calls one address only, this application's own; a
 * registered endpoint adds its secret to the signatures of each call.
 */
@Component
@SandboxOnly
@Transactional
class SandboxHooks {
    static final Map<String, SandboxForm.Type> CREATE = Map.ofEntries(
            entry("api_version", TEXT),
            entry("description", TEXT),
            entry("enabled_events[]", TEXT),
            entry("expand[]", TEXT),
            entry("metadata[*]", TEXT),
            entry("url", URL));
    static final Map<String, SandboxForm.Type> UPDATE = Map.ofEntries(
            entry("description", TEXT),
            entry("disabled", BOOLEAN),
            entry("enabled_events[]", TEXT),
            entry("expand[]", TEXT),
            entry("metadata[*]", TEXT),
            entry("url", URL));

    private static final int MOST = 16;
    private static final String ENDPOINT = """
            {"object":"webhook_endpoint","livemode":false,"application":null,"description":null,"status":"enabled"}
            """;

    private final SandboxStore store;
    private final SandboxObjects objects;

    SandboxHooks(SandboxStore store, SandboxObjects objects) {
        this.store = store;
        this.objects = objects;
    }

    /** The answer, and only it, carries the secret. @throws SandboxError 400 with sixteen of them, as at Stripe */
    public ObjectNode create(SandboxForm form) {
        if (all().size() >= MOST) {
            throw SandboxError.invalid("", "", "You have reached the maximum of 16 test webhook endpoints");
        }
        var endpoint = objects.make(ENDPOINT, "we");
        endpoint.put("url", form.required("url"))
                .put("api_version", form.text("api_version").orElse(null))
                .put("description", form.text("description").orElse(null))
                .put("_secret", "whsec_" + Tokens.random());
        endpoint.set("metadata", objects.texts(form.map("metadata")));
        events(endpoint, form);
        if (endpoint.path("enabled_events").isEmpty()) {
            throw SandboxError.invalid(
                    "parameter_missing", "enabled_events", "Missing required param: enabled_events.");
        }
        store.save(endpoint);
        return endpoint.deepCopy().put("secret", endpoint.path("_secret").stringValue());
    }

    public ObjectNode update(String id, SandboxForm form) {
        var endpoint = find(id);
        form.text("url").ifPresent(url -> endpoint.put("url", url));
        form.text("description").ifPresent(text -> endpoint.put("description", text));
        form.text("disabled")
                .ifPresent(disabled -> endpoint.put("status", "true".equals(disabled) ? "disabled" : "enabled"));
        ((ObjectNode) endpoint.path("metadata")).setAll(objects.texts(form.map("metadata")));
        events(endpoint, form);
        store.save(endpoint);
        return endpoint;
    }

    public ObjectNode delete(String id) {
        find(id);
        store.delete(id);
        return store.json()
                .createObjectNode()
                .put("id", id)
                .put("object", "webhook_endpoint")
                .put("deleted", true);
    }

    /** Secrets of the endpoints that want to hear of such events. */
    @Transactional(readOnly = true)
    public List<String> secrets(String type) {
        return all().stream()
                .filter(endpoint -> "enabled".equals(endpoint.path("status").stringValue()))
                .filter(endpoint -> endpoint.path("enabled_events")
                        .valueStream()
                        .anyMatch(wanted -> type.equals(wanted.stringValue()) || "*".equals(wanted.stringValue())))
                .map(endpoint -> endpoint.path("_secret").stringValue())
                .toList();
    }

    private List<ObjectNode> all() {
        return store.list(SandboxQuery.newest("webhook_endpoint", MOST));
    }

    private static void events(ObjectNode endpoint, SandboxForm form) {
        var wanted = form.items("enabled_events");
        if (!wanted.isEmpty() || !endpoint.has("enabled_events")) {
            var list = endpoint.putArray("enabled_events");
            wanted.forEach(item -> list.add(form.required(item)));
        }
    }

    private ObjectNode find(String id) {
        return store.findLocked(id)
                .filter(found -> "webhook_endpoint".equals(found.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing("webhook_endpoint", id));
    }
}
