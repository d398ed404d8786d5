package ca.footing.payment;

import ca.footing.shared.PublicUrls;
import ca.footing.shared.RecurringJob;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import com.stripe.Stripe;
import com.stripe.StripeClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Chooses what stands at the other end, and opens the one address that it calls back. */
@Configuration(proxyBeanMethods = false)
class StripeConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(StripeConfiguration.class);
    private static final int RETRIES = 2;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 20_000;

    @Bean
    StripeGateway stripeGateway(
            StripeProperties properties,
            ObjectProvider<StripeStandIn> standIn,
            PublicUrls urls,
            Seller seller,
            Texts texts) {
        Stripe.enableTelemetry = false;
        var mode = mode(properties, standIn.getIfAvailable() != null);
        LOG.info("Online payment: {}", mode);
        return switch (mode) {
            case OFF -> new StripeGateway(mode, null, urls, seller, texts);
            case SANDBOX -> new StripeGateway(mode, client(standIn.getObject()), urls, seller, texts);
            case LIVE, TEST -> new StripeGateway(mode, client(properties), urls, seller, texts);
        };
    }

    @Bean
    WebhookSecrets webhookSecrets(StripeProperties properties, ObjectProvider<StripeStandIn> standIn) {
        return new WebhookSecrets(properties.webhookSecrets(), standIn.getIfAvailable());
    }

    @Bean
    RecurringJob paymentReconciler(Reconciler reconciler) {
        return new RecurringJob("payment-reconciler", Duration.ofMinutes(5), reconciler::run);
    }

    @Bean
    RecurringJob missedEventsJob(MissedEvents events) {
        return new RecurringJob("payment-missed-events", Duration.ofMinutes(10), events::run);
    }

    @Bean
    RecurringJob refundsAskedAgainJob(RefundSender refunds) {
        return new RecurringJob("payment-refunds-asked-again", Duration.ofHours(6), refunds::askAgain);
    }

    @Bean
    RecurringJob balanceJob(BalanceCheck balance) {
        return new RecurringJob("payment-balance", Duration.ofHours(24), balance::run);
    }

    @Bean
    RecurringJob refundJob(RefundSender refunds) {
        return new RecurringJob("payment-refunds", Duration.ofSeconds(10), refunds::run);
    }

    /** Stripe has neither a session nor a form token; the signature over the raw body stands for both. */
    @Bean
    @Order(1)
    SecurityFilterChain stripeWebhookSecurity(HttpSecurity http) {
        return http.securityMatcher(StripeWebhook.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    static StripeClient client(StripeStandIn standIn) {
        return StripeClient.builder()
                .setApiKey(standIn.key())
                .setHttpClient(standIn.transport())
                .setMaxNetworkRetries(RETRIES)
                .build();
    }

    private static StripeClient client(StripeProperties properties) {
        var builder = StripeClient.builder()
                .setApiKey(properties.key())
                .setMaxNetworkRetries(RETRIES)
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(READ_MILLIS);
        if (properties.apiBase() != null && !properties.apiBase().isBlank()) {
            builder.setApiBase(properties.apiBase());
        }
        return builder.build();
    }

    private static StripeMode mode(StripeProperties properties, boolean standIn) {
        if (properties.hasKey()) {
            return properties.hasLiveKey() ? StripeMode.LIVE : StripeMode.TEST;
        }
        return standIn ? StripeMode.SANDBOX : StripeMode.OFF;
    }
}
