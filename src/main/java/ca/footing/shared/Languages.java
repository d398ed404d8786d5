package ca.footing.shared;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages that every text, mail and document exists in. */
public final class Languages {
    public static final Locale ENGLISH = Locale.CANADA;
    public static final Locale FRENCH = Locale.CANADA_FRENCH;
    public static final List<Locale> ALL = List.of(ENGLISH, FRENCH);

    /** Name of the cookie that carries a visitor's choice; its value is {@code en} or {@code fr}. */
    public static final String COOKIE = "lang";

    private Languages() {}

    public static boolean isFrench(Locale locale) {
        return "fr".equals(locale.getLanguage());
    }

    /** The supported locale nearest to a language tag; English for anything unknown. */
    public static Locale of(@Nullable String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }

    /** {@code en} or {@code fr}: the form used in addresses, cookies and the database. */
    public static String code(Locale locale) {
        return isFrench(locale) ? "fr" : "en";
    }

    public static Locale other(Locale locale) {
        return isFrench(locale) ? ENGLISH : FRENCH;
    }
}
