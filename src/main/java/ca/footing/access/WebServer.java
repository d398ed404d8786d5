package ca.footing.access;

import ca.footing.shared.PublicUrls;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The web server's own share: name and flags of the session cookie, relative redirects, whose forwarded headers count. */
@Component
class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    static final String COOKIE = "SESSION";
    /** Browsers accept this prefix only on a secure cookie of exactly this host (ASVS 3.3.1). */
    static final String SECURE_COOKIE = "__Host-SESSION";

    private final PublicUrls urls;
    private final AccessProperties properties;

    WebServer(PublicUrls urls, AccessProperties properties) {
        this.urls = urls;
        this.properties = properties;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(urls.isSecure() ? SECURE_COOKIE : COOKIE);
        cookie.setSecure(urls.isSecure());
        cookie.setPath("/");
        factory.addContextCustomizers(context -> context.setUseRelativeRedirects(true));
        factory.addConnectorCustomizers(connector -> connector.setAllowTrace(false));
        if (!properties.trustedProxies().isBlank()) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(properties.trustedProxies());
            valve.setProtocolHeader("X-Forwarded-Proto");
            valve.setHostHeader("X-Forwarded-Host");
            valve.setPortHeader("X-Forwarded-Port");
            factory.addEngineValves(valve);
        }
    }
}
