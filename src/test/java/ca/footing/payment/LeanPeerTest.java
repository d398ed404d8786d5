package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.FootingTest;
import ca.footing.shared.PublicUrls;
import ca.footing.tax.Seller;
import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Servers of the protocol that tell or understand less than ours; what was seen of real ones stands in stripe-failures.md. */
@FootingTest
class LeanPeerTest {
    private static final String REFUSED = """
            {"error":{"type":"invalid_request_error","message":"Unexpected delivery_success"}}
            """;
    private static final String EVENTS = """
            {"object":"list","url":"/v1/events","has_more":false,"data":[{"id":"evt_1","object":"event",
            "type":"refund.created","created":1795480000,"data":{"object":{"id":"re_1","object":"refund"}}}]}
            """;

    @Autowired
    private StripeStandIn standIn;

    @Autowired
    private PublicUrls urls;

    @Autowired
    private Seller seller;

    private final List<String> asked = new ArrayList<>();

    @Test
    void aPageWithoutAnAmountIsTroubleOfThePeerAndNoFaultOfOurs() {
        var stripe = speakingTo(_ -> answer(200, """
                {"id":"cs_test_1","object":"checkout.session","status":"open","payment_status":"unpaid"}
                """));
        assertThatThrownBy(() -> stripe.read("cs_test_1"))
                .isInstanceOfSatisfying(
                        StripeTrouble.class,
                        trouble -> assertThat(trouble.isRefused())
                                .as("it is asked again")
                                .isFalse());
    }

    @Test
    void eventsAreListedWhereNobodyKnowsWhichWereDelivered() {
        var account = new StripeAccount(
                speakingTo(query -> query.contains("delivery_success") ? answer(400, REFUSED) : answer(200, EVENTS)));
        assertThat(account.undelivered(Instant.ofEpochSecond(1_795_479_000), Instant.ofEpochSecond(1_795_481_000)))
                .extracting(StripeEvent::id)
                .containsExactly("evt_1");
        assertThat(asked).hasSize(2).allMatch(query -> query.contains("created"));
    }

    @Test
    void aRefundStatesNoReasonThatWeDoNotKnow() {
        var stripe = speakingTo(_ -> answer(200, """
                {"id":"re_1","object":"refund","status":"succeeded","amount":100,"currency":"cad","charge":"ch_1"}
                """));
        var order = new RefundOrder(
                new RefundId(UUID.randomUUID()),
                PaymentId.next(),
                null,
                "ch_1",
                ca.footing.shared.Money.cad(100),
                false,
                0);
        assertThat(new StripeAccount(stripe).refund(order).id()).isEqualTo("re_1");
        assertThat(asked).singleElement().satisfies(form -> assertThat(form).doesNotContain("reason"));
    }

    private StripeGateway speakingTo(Function<String, StripeResponse> peer) {
        var transport = new HttpClient() {
            @Override
            public StripeResponse request(StripeRequest request) throws StripeException {
                var content = request.content();
                var words = content == null
                        ? String.valueOf(request.url().getQuery())
                        : new String(content.byteArrayContent(), java.nio.charset.StandardCharsets.UTF_8);
                asked.add(words);
                return peer.apply(words);
            }
        };
        var client = StripeConfiguration.client(new StripeStandIn(transport, standIn.key(), standIn.webhookSecret()));
        return new StripeGateway(StripeMode.TEST, client, urls, seller, new ca.footing.shared.Texts());
    }

    private static StripeResponse answer(int status, String body) {
        return new StripeResponse(status, com.stripe.net.HttpHeaders.of(Map.of()), body);
    }
}
