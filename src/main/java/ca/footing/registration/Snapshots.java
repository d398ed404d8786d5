package ca.footing.registration;

import ca.footing.tax.Quote;
import org.springframework.stereotype.Component;
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

    Quote quote(String kept) {
        return json.readValue(kept, Quote.class);
    }
}
