package ca.footing.payment;

import com.stripe.net.HttpClient;
import java.util.function.Supplier;

/**
 * Something in this process that speaks Stripe's protocol in Stripe's place; a bean of this type exists in sandbox mode
 * only.
 */
public record StripeStandIn(HttpClient transport, String key, Supplier<String> webhookSecret) {
    /** How the ids of its sessions begin, so that they are never taken for real ones. */
    public static final String SESSION_PREFIX = "cs_sbx_";
}
