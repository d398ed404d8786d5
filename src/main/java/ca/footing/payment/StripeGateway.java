package ca.footing.payment;

import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The one place that calls Stripe. Every method speaks over the network, so none may be called in a transaction. */
class StripeGateway {
    private static final String INTENT = "payment_intent";
    private static final long PAGE = 100;
    private static final long SKEW_SECONDS = 120;

    private final StripeMode mode;
    private final @Nullable StripeClient client;
    private final PageRequest pages;

    /** @param client null when payment is off */
    StripeGateway(StripeMode mode, @Nullable StripeClient client, PublicUrls urls, Seller seller, Texts texts) {
        this.mode = mode;
        this.client = client;
        this.pages = new PageRequest(urls, seller, texts);
    }

    StripeMode mode() {
        return mode;
    }

    boolean isLive() {
        return mode == StripeMode.LIVE;
    }

    /** Whether a session id belongs to the peer in use: the stand-in's ids never go to Stripe, nor the reverse. */
    boolean knows(String session) {
        return session.startsWith(StripeStandIn.SESSION_PREFIX) == (mode == StripeMode.SANDBOX);
    }

    /** Makes the page of an attempt; the same attempt always gives the same page. */
    SessionState create(PageOrder order) {
        return call("create a session", stripe -> {
            var options = RequestOptions.builder()
                    .setIdempotencyKey(order.attempt().toString())
                    .build();
            return state(stripe.v1().checkout().sessions().create(pages.of(order), options));
        });
    }

    SessionState read(String session) {
        return call(
                "read a session",
                stripe -> state(stripe.v1()
                        .checkout()
                        .sessions()
                        .retrieve(
                                session,
                                SessionRetrieveParams.builder()
                                        .addExpand(INTENT)
                                        .build())));
    }

    /** Closes an open page for good; one that is no longer open is left as it is. Returns the state afterwards. */
    SessionState expire(String session) {
        try {
            call("expire a session", stripe -> stripe.v1().checkout().sessions().expire(session));
        } catch (StripeTrouble e) {
            if (!e.isRefused()) {
                throw e;
            }
        }
        return read(session);
    }

    /** The page of an attempt whose answer was lost, if Stripe made one. */
    Optional<SessionState> find(LiveAttempt attempt) {
        return call("look a session up", stripe -> {
            var range = SessionListParams.Created.builder()
                    .setGte(attempt.startedAt().getEpochSecond() - SKEW_SECONDS)
                    .setLte(attempt.expiresAt().getEpochSecond())
                    .build();
            var params =
                    SessionListParams.builder().setCreated(range).setLimit(PAGE).build();
            for (var session : stripe.v1().checkout().sessions().list(params).autoPagingIterable()) {
                if (attempt.attempt().toString().equals(session.getClientReferenceId())) {
                    return Optional.of(state(session));
                }
            }
            return Optional.empty();
        });
    }

    /** @throws StripeTrouble when it does not say what is to be paid: no money can be judged by such a page */
    private SessionState state(Session session) {
        var total = session.getAmountTotal();
        var currency = session.getCurrency();
        if (total == null || currency == null) {
            throw new StripeTrouble("A session was described without its amount");
        }
        var intent = Optional.<PaymentIntent>ofNullable(session.getPaymentIntentObject());
        return new SessionState(
                session.getId(),
                SessionState.outcome(
                        session.getStatus(), session.getPaymentStatus(), intent.map(PaymentIntent::getStatus)),
                SessionState.attempt(session.getClientReferenceId()),
                total,
                currency,
                Boolean.TRUE.equals(session.getLivemode()),
                session.getUrl(),
                session.getPaymentIntent(),
                intent.map(PaymentIntent::getLatestCharge).orElse(null));
    }

    /** Calls Stripe. @throws StripeTrouble when that does not succeed */
    <T> T call(String what, Call<T> call) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Stripe must not be called inside a transaction");
        }
        if (client == null) {
            throw new StripeTrouble("Online payment is off");
        }
        try {
            return call.on(client);
        } catch (InvalidRequestException e) {
            throw new StripeTrouble("Stripe refused to " + what, true, e);
        } catch (StripeException e) {
            throw new StripeTrouble("Stripe could not " + what, false, e);
        }
    }

    /** One conversation with Stripe. */
    interface Call<T> {
        T on(StripeClient client) throws StripeException;
    }
}
