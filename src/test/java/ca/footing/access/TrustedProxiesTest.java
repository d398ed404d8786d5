package ca.footing.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.shared.PublicUrls;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Forwarded headers count when they come from a proxy that was named, and from nobody else (ASVS 4.1.3). */
class TrustedProxiesTest {
    private static final PublicUrls URLS = new PublicUrls(URI.create("http://localhost"));

    @Test
    void believesANamedProxy() throws Exception {
        assertThat(seenBehind("127\\.0\\.0\\.1")).isEqualTo("203.0.113.7 https");
    }

    @Test
    void believesNobodyByDefault() throws Exception {
        assertThat(seenBehind("")).isEqualTo("127.0.0.1 http");
    }

    @Test
    void doesNotBelieveAnotherAddressThanTheProxys() throws Exception {
        assertThat(seenBehind("10\\.0\\.0\\.1")).isEqualTo("127.0.0.1 http");
    }

    /** What an application behind these proxies takes a caller on the loopback address for. */
    private static String seenBehind(String proxies) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new WebServer(URLS, new AccessProperties(proxies, Duration.ofMinutes(30), Duration.ofHours(12)))
                .customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/"));
        server.start();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    private static final class Echo extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(request.getRemoteAddr() + " " + request.getScheme());
        }
    }
}
