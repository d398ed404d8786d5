package ca.footing.payment.sandbox;

import ca.footing.payment.StripeStandIn;
import ca.footing.shared.PublicPath;
import ca.footing.shared.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sandbox in Stripe's place. */
@Configuration(proxyBeanMethods = false)
@SandboxOnly
class SandboxConfiguration {
    @Bean
    StripeStandIn stripeStandIn(SandboxApi api, SandboxSecret secret) {
        return new StripeStandIn(new SandboxHttpClient(api), SandboxApi.KEY, secret::value);
    }

    @Bean
    PublicPath sandboxCheckoutPath() {
        return new PublicPath(SandboxCheckoutPage.PATTERN);
    }

    @Bean
    RecurringJob sandboxWebhookDelivery(SandboxWebhooks webhooks) {
        return new RecurringJob("sandbox-webhooks", Duration.ofSeconds(5), webhooks::deliverDue);
    }

    @Bean
    RecurringJob sandboxPassingTime(SandboxTime time) {
        return new RecurringJob("sandbox-passing-time", Duration.ofMinutes(1), time::pass);
    }
}
