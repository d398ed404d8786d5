package ca.footing.shared;

import java.util.Locale;

/** Addresses of the public pages; each begins with the language. */
public final class SiteRoutes {
    /** Name of the cookie that keeps {@code light}, {@code dark} or {@code auto}. */
    public static final String SCHEME_COOKIE = "scheme";

    private SiteRoutes() {}

    public static String home(Locale locale) {
        return "/" + Languages.code(locale);
    }

    public static String catalogue(Locale locale) {
        return home(locale) + "/series";
    }

    public static String series(Locale locale, String slug) {
        return home(locale) + "/series/" + slug;
    }

    public static String cohort(Locale locale, String code) {
        return home(locale) + "/cohorts/" + code;
    }

    /** The check that lives in the browser alone. */
    public static String resourced(Locale locale) {
        return home(locale) + "/resourced";
    }

    public static String legal(Locale locale, String page) {
        return home(locale) + "/" + page;
    }
}
