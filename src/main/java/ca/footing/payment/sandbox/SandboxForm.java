package ca.footing.payment.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Parameters in Stripe's form encoding, checked against the endpoint's list: a name that is not on it, or a value of
 * another type, is refused as Stripe refuses it.
 */
class SandboxForm {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final int MAX_TEXT = 5000;

    private final Map<String, String> values;

    private SandboxForm(Map<String, String> values) {
        this.values = values;
    }

    /** What a parameter may be. */
    enum Type {
        TEXT(value -> value.length() <= MAX_TEXT, "Invalid string"),
        INTEGER(value -> value.matches("-?\\d{1,15}"), "Invalid integer"),
        BOOLEAN(value -> value.equals("true") || value.equals("false"), "Invalid boolean"),
        URL(value -> value.matches("https?://\\S+"), "Not a valid URL");

        private final Predicate<String> test;
        private final String complaint;

        Type(Predicate<String> test, String complaint) {
            this.test = test;
            this.complaint = complaint;
        }
    }

    /**
     * @param known parameter names in brackets notation, {@code []} for any index and {@code [*]} for any key
     * @throws SandboxError 400 as described
     */
    static SandboxForm parse(String form, Map<String, Type> known) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : form.isEmpty() ? List.<String>of() : List.of(form.split("&", -1))) {
            var at = pair.indexOf('=');
            if (at < 0) {
                throw SandboxError.invalid("parameter_invalid", pair, "Invalid form encoding");
            }
            var name = decode(pair.substring(0, at));
            var value = decode(pair.substring(at + 1));
            var type = typeOf(name, known);
            if (type.isEmpty()) {
                throw SandboxError.invalid("parameter_unknown", name, "Received unknown parameter: " + name);
            }
            if (!type.get().test.test(value)) {
                throw SandboxError.invalid("parameter_invalid", name, type.get().complaint + ": " + value);
            }
            values.put(name, value);
        }
        return new SandboxForm(values);
    }

    private static Optional<Type> typeOf(String name, Map<String, Type> known) {
        var general = INDEX.matcher(name).replaceAll("[]");
        var exact = Optional.ofNullable(known.get(general));
        var last = general.lastIndexOf('[');
        return exact.isPresent() || last < 0
                ? exact
                : Optional.ofNullable(known.get(general.substring(0, last) + "[*]"));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    OptionalLong number(String name) {
        return text(name).map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** @throws SandboxError 400 when it is missing */
    String required(String name) {
        return text(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(
                        () -> SandboxError.invalid("parameter_missing", name, "Missing required param: " + name + "."));
    }

    /** @throws SandboxError 400 when it is given and none of these */
    String oneOf(String name, String otherwise, String... allowed) {
        var value = text(name).orElse(otherwise);
        if (!List.of(allowed).contains(value)) {
            throw SandboxError.invalid(
                    "parameter_invalid_string_enum",
                    name,
                    "Invalid " + name + ": must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** The keys and values under a name: {@code metadata[a]=b}. */
    Map<String, String> map(String name) {
        var map = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                map.put(key.substring(name.length() + 1, key.length() - 1), value);
            }
        });
        return map;
    }

    /** Prefixes of a list's items in order: {@code line_items[0]}, {@code line_items[1]}. */
    List<String> items(String name) {
        var items = new ArrayList<String>();
        while (values.keySet().stream().anyMatch(startsWith(name + "[" + items.size() + "]"))) {
            items.add(name + "[" + items.size() + "]");
        }
        return items;
    }

    private static Predicate<String> startsWith(String prefix) {
        return key -> key.startsWith(prefix);
    }
}
