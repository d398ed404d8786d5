package ca.footing.demo;

import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The words of the inbox page in one language; public because the compiled page lives in a package of its own.
 *
 * @param to the part of an address that is looked for
 */
public record InboxFrame(Locale locale, Texts texts, String to) {
    public String lang() {
        return Languages.code(locale);
    }

    public String otherLang() {
        return Languages.code(Languages.other(locale));
    }

    /** The list with this filter, ready for one more parameter. */
    public String here() {
        return "/inbox?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "&";
    }

    public String page(int number) {
        return here() + "lang=" + lang() + "&page=" + number;
    }

    public String t(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    public String at(Instant instant) {
        return Formats.instant(instant, ZoneId.of("America/Toronto"), locale);
    }

    public String size(CaughtMessage.File file) {
        return t("demo.inbox.size", Math.max(1, file.content().length / 1024));
    }
}
