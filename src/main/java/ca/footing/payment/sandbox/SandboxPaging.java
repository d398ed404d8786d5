package ca.footing.payment.sandbox;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists by pages, and ids replaced by the objects that they name where that is asked for. */
@Component
@SandboxOnly
class SandboxPaging {
    private static final List<String> EXPANDABLE =
            List.of("payment_intent", "latest_charge", "balance_transaction", "charge", "source");
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
        var exact = form.number("created");
        var from = exact.orElse(Math.max(
                form.number("created[gte]").orElse(0),
                form.number("created[gt]").orElse(-1) + 1));
        var to = exact.orElse(Math.min(
                form.number("created[lte]").orElse(Long.MAX_VALUE),
                form.number("created[lt]").orElse(Long.MAX_VALUE) - 1));
        var all = store.list(kind, from, to);
        var after = form.text("starting_after");
        var first = 0;
        if (after.isPresent()) {
            first = 1
                    + all.stream()
                            .map(object -> object.path("id").stringValue())
                            .toList()
                            .indexOf(after.get());
            if (first == 0) {
                throw SandboxError.missing(kind, after.get());
            }
        }
        var last = (int) Math.min(all.size(), first + limit);
        var expansions = expansions(form).stream()
                .map(name -> {
                    if (!name.startsWith("data.")) {
                        throw notExpandable(name);
                    }
                    return name.substring("data.".length());
                })
                .toList();
        var list = store.json()
                .createObjectNode()
                .put("object", "list")
                .put("url", path)
                .put("has_more", last < all.size());
        var data = list.putArray("data");
        all.subList(first, last).forEach(object -> data.add(expanded(fresh.apply(object), expansions)));
        return list;
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
