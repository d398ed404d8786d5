package ca.footing.payment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secrets that a webhook may be signed with: the configured ones, or the stand-in's own. */
class WebhookSecrets {
    private final List<String> configured;
    private final @Nullable StripeStandIn standIn;

    WebhookSecrets(List<String> configured, @Nullable StripeStandIn standIn) {
        this.configured = List.copyOf(configured);
        this.standIn = standIn;
    }

    List<String> all() {
        var all = new ArrayList<>(configured);
        if (standIn != null) {
            all.add(standIn.webhookSecret().get());
        }
        return all;
    }
}
