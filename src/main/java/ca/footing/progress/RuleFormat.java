package ca.footing.progress;

import ca.footing.catalogue.MaterialId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a rule is kept as text. */
final class RuleFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RuleFormat() {}

    static String write(Rule rule) {
        return JSON.writeValueAsString(node(rule));
    }

    static Rule read(String kept) {
        return rule(JSON.readValue(kept, Node.class));
    }

    private static Node node(Rule rule) {
        return switch (rule) {
            case Rule.Some some ->
                new Node(
                        some.mode(),
                        null,
                        0,
                        some.least(),
                        null,
                        some.parts().stream().map(RuleFormat::node).toList());
            case Rule.One one ->
                new Node(
                        null,
                        one.kind(),
                        one.amount(),
                        one.least(),
                        one.material() == null ? null : one.material().id(),
                        List.of());
        };
    }

    private static Rule rule(Node node) {
        if (node.kind() != null) {
            return new Rule.One(
                    node.kind(),
                    node.amount(),
                    node.least(),
                    node.material() == null ? null : new MaterialId(node.material()));
        }
        return new Rule.Some(
                node.mode() == null ? Rule.Mode.ALL : node.mode(),
                node.least(),
                node.parts().stream().map(RuleFormat::rule).toList());
    }

    private record Node(
            Rule.@Nullable Mode mode,
            @Nullable RequirementKind kind,
            int amount,
            int least,
            @Nullable UUID material,
            List<Node> parts) {}
}
