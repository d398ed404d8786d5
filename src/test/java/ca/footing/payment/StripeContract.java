package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's API description, held against what is really sent and answered. The description is not part of this project. */
final class StripeContract {
    static final Path FOLDER = Path.of("..", "shared", "stripe");
    private static final Path BESIDE = Path.of("..", "..", "shared", "stripe");
    private static final Pattern STEP = Pattern.compile("([^\\[\\]]+)");

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode api;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    final List<String> seen = new ArrayList<>();

    StripeContract() {
        api = read("stripe-openapi-trimmed.json");
        allowNull(api);
    }

    /** The folder stands beside the project, or one level up for a working copy in a folder of its own. */
    static Path folder() {
        return Files.isDirectory(FOLDER) ? FOLDER : BESIDE;
    }

    static boolean isThere() {
        return Files.isDirectory(folder());
    }

    ObjectNode read(String file) {
        try {
            return (ObjectNode) json.readTree(
                    Files.readString(folder().resolve(file)).replace("#/components/schemas/", "#/$defs/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A transport that checks both directions and hands on. */
    HttpClient around(HttpClient transport) {
        return new HttpClient() {
            @Override
            public StripeResponse request(StripeRequest request) throws StripeException {
                var method = request.method().name().toLowerCase(java.util.Locale.ROOT);
                var path = template(request.url().getPath());
                var operation = api.path("paths").path(path).path(method);
                assertThat(operation.isMissingNode()).as(method + " " + path).isFalse();
                var content = request.content();
                checkRequest(
                        operation,
                        content == null
                                ? String.valueOf(
                                        request.url().getQuery() == null
                                                ? ""
                                                : request.url().getQuery())
                                : new String(content.byteArrayContent(), StandardCharsets.UTF_8),
                        content != null);
                var response = transport.request(request);
                var kind = response.code() < 300 ? "200" : "default";
                check(
                        operation
                                .path("responses")
                                .path(kind)
                                .path("content")
                                .path("application/json")
                                .path("schema"),
                        json.readTree(response.body()),
                        method + " " + path + " -> " + response.code());
                seen.add(method + " " + path + " " + response.code());
                return response;
            }
        };
    }

    private void checkRequest(JsonNode operation, String form, boolean body) {
        var schema = body
                ? operation
                        .path("requestBody")
                        .path("content")
                        .path("application/x-www-form-urlencoded")
                        .path("schema")
                : querySchema(operation);
        check(
                schema,
                tree(form, schema),
                "request " + operation.path("operationId").stringValue());
    }

    private ObjectNode querySchema(JsonNode operation) {
        var schema = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        for (var parameter : operation.path("parameters")) {
            if ("query".equals(parameter.path("in").stringValue())) {
                properties.set(parameter.path("name").stringValue(), parameter.path("schema"));
            }
        }
        return schema;
    }

    private void check(JsonNode schema, JsonNode value, String what) {
        assertThat(schema.isMissingNode()).as("schema of " + what).isFalse();
        var root = json.createObjectNode();
        root.set("$defs", api.path("components").path("schemas"));
        root.putArray("allOf").add(schema);
        Schema compiled = registry.getSchema(root);
        assertThat(compiled.validate(value)).as(what + "\n" + value).isEmpty();
    }

    /** OpenAPI's {@code nullable} in the words of plain JSON Schema. */
    private void allowNull(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(name -> name.startsWith("x-"))
                    .toList()
                    .forEach(object::remove);
            object.properties().stream().toList().forEach(entry -> allowNull(entry.getValue()));
            if (object.path("nullable").asBoolean(false)) {
                object.remove("nullable");
                var same = object.deepCopy();
                object.removeAll();
                object.putArray("anyOf").add(same).addObject().put("type", "null");
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::allowNull);
        }
    }

    private String template(String path) {
        return path.replaceAll("/[a-z]+_(sbx|test|nowhere)_\\w+", "/{id}");
    }

    private ObjectNode tree(String form, JsonNode schema) {
        var root = json.createObjectNode();
        for (var pair : form.isEmpty() ? new String[0] : form.split("&", -1)) {
            var at = pair.indexOf('=');
            var steps = STEP.matcher(decode(pair.substring(0, at)))
                    .results()
                    .map(step -> step.group(1))
                    .toList();
            put(root, steps, decode(pair.substring(at + 1)), schema);
        }
        return root;
    }

    private void put(ObjectNode parent, List<String> steps, String value, @Nullable JsonNode schema) {
        var name = steps.getFirst();
        var inner = inner(schema, name);
        if (steps.size() == 1) {
            parent.set(name, typed(value, inner));
        } else if (steps.get(1).matches("\\d+")) {
            var array = parent.withArray(name);
            var index = Integer.parseInt(steps.get(1));
            var items = inner.path("items");
            if (steps.size() == 2) {
                array.add(typed(value, items));
            } else {
                while (array.size() <= index) {
                    array.addObject();
                }
                put((ObjectNode) array.get(index), steps.subList(2, steps.size()), value, items);
            }
        } else {
            put(parent.withObject("/" + name), steps.subList(1, steps.size()), value, inner);
        }
    }

    private static JsonNode inner(@Nullable JsonNode schema, String name) {
        if (schema == null) {
            throw new IllegalArgumentException(name);
        }
        for (var choice : schema.path("anyOf")) {
            if (choice.path("properties").has(name)) {
                return choice.path("properties").path(name);
            }
        }
        var named = schema.path("properties").path(name);
        return named.isMissingNode() ? schema.path("additionalProperties") : named;
    }

    private JsonNode typed(String value, JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "integer" -> json.getNodeFactory().numberNode(Long.parseLong(value));
            case "boolean" -> json.getNodeFactory().booleanNode(Boolean.parseBoolean(value));
            default -> json.getNodeFactory().stringNode(value);
        };
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
