package ca.footing.site.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands around and in the head of one public page.
 *
 * @param path the page's address without the language, for example {@code /series/x}
 * @param structured JSON-LD for search engines, or null
 * @param scheme {@code light}, {@code dark} or {@code auto}
 */
public record PageFrame(
        PageText text,
        String path,
        String title,
        String description,
        String baseUrl,
        @Nullable String structured,
        boolean signedIn,
        boolean testMode,
        String scheme) {
    public String here() {
        return "/" + text.lang() + path;
    }

    public String other() {
        return "/" + (text.lang().equals("fr") ? "en" : "fr") + path;
    }

    public String absolute(String language) {
        return baseUrl + "/" + language + path;
    }

    public String home() {
        return "/" + text.lang();
    }

    public String t(String key, Object... args) {
        return text.t(key, args);
    }
}
