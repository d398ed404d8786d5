package ca.footing.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation decides about its edge.
 *
 * @param trustedProxies regular expression for the addresses of proxies whose {@code X-Forwarded-…} headers are believed;
 *     empty (the default): those headers are ignored
 * @param idle a session ends after this time without anything done
 * @param lifetime a session ends after this time in any case; beyond the 20 hours from which on WCAG 2.2.1 asks for no
 *     way to put an end off
 */
@ConfigurationProperties("footing.access")
record AccessProperties(
        @DefaultValue("") String trustedProxies,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("24h") Duration lifetime) {}
