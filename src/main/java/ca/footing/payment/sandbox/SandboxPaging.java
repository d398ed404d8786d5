package ca.footing.payment.sandbox;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists by pages, and ids replaced by the objects that they name where that is asked for. */
@Component
@SandboxOnly
class SandboxPaging {
    private static final List<String> EXPANDABLE = List.of(
            "payment_intent",
            "latest_charge",
            "balance_transaction",
            "charge",
            "source",
            "failure_balance_transaction");
    private static final long DEFAULT_LIMIT = 10;
    private static final long MOST = 100;

    private final SandboxStore store;

    SandboxPaging(SandboxStore store) {
        this.store = store;
    }

    ObjectNode list(String kind, String path, SandboxForm form, UnaryOperator<ObjectNode> fresh) {
        var limit = form.number("limit").orElse(DEFAULT_LIMIT);
        if (limit < 1 || limit > MOST) {
            throw SandboxError.invalid("parameter_invalid_integer", "limit", "limit must be between 1 and 100");
        }
        var expansions = expansions(form).stream()
                .map(name -> {
                    if (!name.startsWith("data.")) {
                        throw notExpandable(name);
                    }
                    return name.substring("data.".length());
                })
                .toList();
        var backwards = form.text("ending_before").isPresent();
        var found = store.list(query(kind, form, limit + 1));
        var more = found.size() > limit;
        var shown = !more ? found : backwards ? found.subList(1, found.size()) : found.subList(0, (int) limit);
        var list = store.json()
                .createObjectNode()
                .put("object", "list")
                .put("url", path)
                .put("has_more", more);
        var data = list.putArray("data");
        shown.forEach(object -> data.add(expanded(fresh.apply(object), expansions)));
        return list;
    }

    private SandboxQuery query(String kind, SandboxForm form, long limit) {
        var exact = form.number("created");
        var field = form.text("status").isPresent() ? "status" : "type";
        var isField = form.text("status").isPresent()
                || "balance_transaction".equals(kind) && form.text(field).isPresent();
        return new SandboxQuery(
                kind,
                exact.orElse(Math.max(
                        form.number("created[gte]").orElse(0),
                        form.number("created[gt]").orElse(-1) + 1)),
                exact.orElse(Math.min(
                        form.number("created[lte]").orElse(Long.MAX_VALUE),
                        form.number("created[lt]").orElse(Long.MAX_VALUE) - 1)),
                about(kind, form),
                isField ? "$." + field : "",
                isField ? form.required(field) : "",
                form.text("delivery_success").orElse(""),
                bound(kind, form, "starting_after"),
                bound(kind, form, "ending_before"),
                limit);
    }

    private List<String> about(String kind, SandboxForm form) {
        var charge = form.text("charge");
        if (charge.isPresent()) {
            return List.of(store.find(charge.get())
                    .orElseThrow(() -> SandboxError.missing("charge", charge.get()))
                    .path("payment_intent")
                    .stringValue());
        }
        if ("event".equals(kind)) {
            var types = form.items("types").stream().map(form::required).toList();
            return types.isEmpty() ? form.text("type").map(List::of).orElse(List.of()) : types;
        }
        return form.text("payment_intent")
                .or(() -> form.text("source"))
                .map(List::of)
                .orElse(List.of());
    }

    private long bound(String kind, SandboxForm form, String name) {
        return form.text(name)
                .map(id -> store.number(kind, id).orElseThrow(() -> SandboxError.missing(kind, id)))
                .orElse(0L);
    }

    List<String> expansions(SandboxForm form) {
        return form.items("expand").stream().map(form::required).toList();
    }

    /** A copy as it may be shown. @throws SandboxError 400 for a property that cannot be expanded */
    ObjectNode expanded(ObjectNode object, List<String> expansions) {
        var copy = SandboxObjects.visible(object);
        for (var expansion : expansions) {
            var at = copy;
            for (var name : expansion.split("\\.", -1)) {
                if (!EXPANDABLE.contains(name) || !at.has(name)) {
                    throw notExpandable(expansion);
                }
                if (at.path(name).isNull()) {
                    break;
                }
                if (at.path(name).isString()) {
                    var id = at.path(name).stringValue();
                    at.set(
                            name,
                            SandboxObjects.visible(store.find(id).orElseThrow(() -> SandboxError.missing(name, id))));
                }
                at = (ObjectNode) at.path(name);
            }
        }
        return copy;
    }

    private static SandboxError notExpandable(String name) {
        return SandboxError.invalid("", "expand", "This property cannot be expanded (" + name + ").");
    }
}
