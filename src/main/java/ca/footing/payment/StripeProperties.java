package ca.footing.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Stripe. Key and secrets come from the environment.
 *
 * @param key a secret or restricted key; without one payment is off, or the sandbox is on
 * @param apiBase another address than Stripe's own, for a peer that speaks its protocol
 * @param webhookSecrets one, or two while a secret is being rolled
 * @param mode {@code sandbox} or {@code off} where there is no key; by default sandbox in the profiles demo and test
 */
@ConfigurationProperties("footing.stripe")
public record StripeProperties(
        @DefaultValue("") String key,
        @Nullable String apiBase,
        @DefaultValue List<String> webhookSecrets,
        @DefaultValue("") String mode) {
    /** @throws IllegalArgumentException when the key is no Stripe key or stands without a webhook secret */
    public StripeProperties {
        key = key.strip();
        webhookSecrets = webhookSecrets.stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .toList();
        if (!List.of("", "sandbox", "off").contains(mode)) {
            throw new IllegalArgumentException("footing.stripe.mode must be sandbox or off");
        }
        if (!key.isEmpty()) {
            if (!key.matches("(sk|rk)_(test|live)_\\S+")) {
                throw new IllegalArgumentException(
                        "footing.stripe.key is neither a secret nor a restricted Stripe key");
            }
            if (webhookSecrets.isEmpty()) {
                throw new IllegalArgumentException(
                        "footing.stripe.key is set without footing.stripe.webhook-secrets:"
                                + " nobody would learn that a payer has paid. Create the endpoint at Stripe and give its secret");
            }
        }
    }

    boolean hasKey() {
        return !key.isEmpty();
    }

    boolean hasLiveKey() {
        return key.contains("_live_");
    }

    @Override
    public String toString() {
        return "StripeProperties[…]";
    }
}
