package ca.footing.payment.sandbox;

import ca.footing.payment.StripeStandIn;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * A server of its own that speaks Stripe's protocol over sockets, with ids as Stripe's test mode gives them. It stands
 * for a peer that knows nothing of this product.
 */
public final class SandboxPeer implements AutoCloseable {
    private final SandboxApi api;
    private final String engineKey;
    private final HttpServer server;
    private final List<String> keys = new ArrayList<>();

    public SandboxPeer(ApplicationContext context) throws IOException {
        this.api = context.getBean(SandboxApi.class);
        this.engineKey = context.getBean(StripeStandIn.class).key();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The keys that it was called with. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** As the peer writes it. */
    public static String outside(String text) {
        return text.replace("_sbx_", "_test_");
    }

    /** As it is kept. */
    public static String inside(String text) {
        return text.replace("_test_", "_sbx_");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var query = exchange.getRequestURI().getRawQuery();
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            var reply = api.answer(new SandboxCall(
                    exchange.getRequestMethod(),
                    inside(exchange.getRequestURI().getPath()),
                    inside("GET".equals(exchange.getRequestMethod()) ? query == null ? "" : query : body),
                    key == null ? "" : key,
                    "Bearer " + engineKey));
            var bytes = outside(reply.body()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Request-Id", "req_peer");
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
