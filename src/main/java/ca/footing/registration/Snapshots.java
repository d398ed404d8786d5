package ca.footing.registration;

import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.Quote;
import ca.footing.tax.QuoteLine;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was shown at the moment of paying as JSON, to be kept with the place. */
@Component
class Snapshots {
    private final JsonMapper json;

    Snapshots(JsonMapper json) {
        this.json = json;
    }

    String of(Object shown) {
        return json.writeValueAsString(shown);
    }

    /** A quote as it was kept; the first ones had one tax a line, without a list. */
    Quote quote(String kept) {
        var tree = json.readTree(kept);
        if (!tree.path("lines").path(0).has("taxName")) {
            return json.treeToValue(tree, Quote.class);
        }
        var lines = new ArrayList<QuoteLine>();
        for (var line : tree.path("lines")) {
            lines.add(new QuoteLine(
                    line.path("description").asString(),
                    money(line.path("net")),
                    line.path("taxName").asString(),
                    line.path("taxRate").decimalValue(),
                    money(line.path("tax"))));
        }
        return Quote.of(lines, Province.valueOf(tree.path("taxProvince").asString()));
    }

    private Money money(JsonNode kept) {
        return json.treeToValue(kept, Money.class);
    }
}
