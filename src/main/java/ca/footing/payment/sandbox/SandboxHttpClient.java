package ca.footing.payment.sandbox;

import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The transport under the Stripe client: everything above it, from parameter encoding to error mapping, is the real one. */
class SandboxHttpClient extends HttpClient {
    private final SandboxApi api;

    SandboxHttpClient(SandboxApi api) {
        this.api = api;
    }

    @Override
    public StripeResponse request(StripeRequest request) {
        var content = request.content();
        var form = content == null
                ? String.valueOf(
                        request.url().getQuery() == null ? "" : request.url().getQuery())
                : new String(content.byteArrayContent(), StandardCharsets.UTF_8);
        var reply = api.answer(new SandboxCall(
                request.method().name(),
                request.url().getPath(),
                form,
                request.headers().firstValue("Idempotency-Key").orElse(""),
                request.headers().firstValue("Authorization").orElse("")));
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Request-Id", List.of("req_sbx_" + SandboxIds.random(14)));
        headers.put("Content-Type", List.of("application/json"));
        if (reply.replayed()) {
            headers.put("Idempotent-Replayed", List.of("true"));
        }
        return new StripeResponse(reply.status(), HttpHeaders.of(headers), reply.body());
    }
}
