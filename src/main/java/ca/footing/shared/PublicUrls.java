package ca.footing.shared;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The address under which people reach this installation; links in mails, feeds and payment returns begin with it.
 *
 * @param url the public base address without a slash at the end, for example {@code https://learn.example.org}
 */
@ConfigurationProperties("footing.public")
public record PublicUrls(
        @DefaultValue("http://localhost:8080") URI url) {
    /** The absolute address of a route of ours such as {@code catalogue/x}; a leading slash is optional. */
    public String absolute(String path) {
        var base = url.toString();
        return (base.endsWith("/") ? base : base + "/") + (path.startsWith("/") ? path.substring(1) : path);
    }

    public boolean isSecure() {
        return "https".equals(url.getScheme());
    }
}
