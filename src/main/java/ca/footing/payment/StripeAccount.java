package ca.footing.payment;

import com.stripe.Stripe;
import com.stripe.model.BalanceTransaction;
import com.stripe.net.RequestOptions;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What Stripe knows besides hosted pages: refunds, disputes, events, movements of the balance. */
@Component
class StripeAccount {
    private static final long PAGE = 100;
    private static final List<EnabledEvent> LISTENED_TO = List.of(
            EnabledEvent.CHECKOUT__SESSION__COMPLETED,
            EnabledEvent.CHECKOUT__SESSION__ASYNC_PAYMENT_SUCCEEDED,
            EnabledEvent.CHECKOUT__SESSION__ASYNC_PAYMENT_FAILED,
            EnabledEvent.CHECKOUT__SESSION__EXPIRED,
            EnabledEvent.REFUND__CREATED,
            EnabledEvent.REFUND__UPDATED,
            EnabledEvent.REFUND__FAILED,
            EnabledEvent.CHARGE__DISPUTE__CREATED,
            EnabledEvent.CHARGE__DISPUTE__UPDATED,
            EnabledEvent.CHARGE__DISPUTE__CLOSED,
            EnabledEvent.CHARGE__DISPUTE__FUNDS_WITHDRAWN,
            EnabledEvent.CHARGE__DISPUTE__FUNDS_REINSTATED);

    private final StripeGateway stripe;

    StripeAccount(StripeGateway stripe) {
        this.stripe = stripe;
    }

    StripeMode mode() {
        return stripe.mode();
    }

    boolean isLive() {
        return stripe.isLive();
    }

    /** Makes a refund; the same order always gives the same refund. */
    RefundState refund(RefundOrder order) {
        return stripe.call("refund", client -> {
            var params = RefundCreateParams.builder()
                    .setAmount(order.amount().minor())
                    .putMetadata(RefundState.OURS, order.id().toString());
            if (order.intent() == null) {
                params.setCharge(order.charge());
            } else {
                params.setPaymentIntent(order.intent());
            }
            var options = RequestOptions.builder()
                    .setIdempotencyKey(order.id().toString())
                    .build();
            return RefundState.of(client.v1().refunds().create(params.build(), options));
        });
    }

    RefundState refund(String id) {
        return stripe.call(
                "read a refund", client -> RefundState.of(client.v1().refunds().retrieve(id)));
    }

    /** The refund of an order whose answer was lost, if Stripe made one: keys are forgotten there after a day. */
    Optional<RefundState> find(RefundOrder order) {
        return stripe.call("look a refund up", client -> {
            var params = RefundListParams.builder().setLimit(PAGE);
            if (order.intent() == null) {
                params.setCharge(order.charge());
            } else {
                params.setPaymentIntent(order.intent());
            }
            for (var refund : client.v1().refunds().list(params.build()).autoPagingIterable()) {
                var state = RefundState.of(refund);
                if (order.id().equals(state.refund())) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        });
    }

    DisputeState dispute(String id) {
        return stripe.call(
                "read a dispute",
                client -> DisputeState.of(client.v1().disputes().retrieve(id)));
    }

    /**
     * Events of a span that no endpoint has acknowledged, oldest first. A server that cannot tell which those are gives all
     * of the span: what has had its effect is known by its id.
     */
    List<StripeEvent> undelivered(Instant from, Instant to) {
        var range = EventListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .setLte(to.getEpochSecond())
                .build();
        try {
            return events(EventListParams.builder()
                    .setDeliverySuccess(false)
                    .setCreated(range)
                    .setLimit(PAGE)
                    .build());
        } catch (StripeTrouble e) {
            if (!e.isRefused()) {
                throw e;
            }
            return events(
                    EventListParams.builder().setCreated(range).setLimit(PAGE).build());
        }
    }

    private List<StripeEvent> events(EventListParams params) {
        return stripe.call("list events", client -> {
            var found = new ArrayList<StripeEvent>();
            for (var event : client.v1().events().list(params).autoPagingIterable()) {
                if (Boolean.TRUE.equals(event.getLivemode()) == isLive()) {
                    found.addFirst(StripeEvent.of(event));
                }
            }
            return found;
        });
    }

    /** What moved on Stripe's balance in a span. */
    List<BalanceLine> balance(Instant from, Instant to) {
        return stripe.call("list balance transactions", client -> {
            var range = BalanceTransactionListParams.Created.builder()
                    .setGte(from.getEpochSecond())
                    .setLte(to.getEpochSecond())
                    .build();
            var params = BalanceTransactionListParams.builder()
                    .setCreated(range)
                    .setLimit(PAGE)
                    .build();
            var found = new ArrayList<BalanceLine>();
            for (BalanceTransaction line :
                    client.v1().balanceTransactions().list(params).autoPagingIterable()) {
                found.add(BalanceLine.of(line));
            }
            return found;
        });
    }

    /** Makes an endpoint for what we listen to, in the API version of our library. */
    EndpointMade makeEndpoint(String url) {
        return stripe.call("make a webhook endpoint", client -> {
            var made = client.v1()
                    .webhookEndpoints()
                    .create(WebhookEndpointCreateParams.builder()
                            .setUrl(url)
                            .setApiVersion(version())
                            .addAllEnabledEvent(LISTENED_TO)
                            .build());
            var version = made.getApiVersion() == null ? Stripe.API_VERSION : made.getApiVersion();
            return new EndpointMade(made.getId(), url, version, made.getSecret());
        });
    }

    private static WebhookEndpointCreateParams.ApiVersion version() {
        return Arrays.stream(WebhookEndpointCreateParams.ApiVersion.values())
                .filter(version -> version.getValue().equals(Stripe.API_VERSION))
                .findFirst()
                .orElseThrow();
    }
}
