package ca.footing.shared.ui;

import java.text.Normalizer;
import java.util.Locale;

/** How what a person types into a search field is compared: without case, accents and spaces around it. */
public final class Search {
    private Search() {}

    public static boolean finds(String typed, String text) {
        return plain(text).contains(plain(typed.strip()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
