package ca.footing.meeting;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: small letters and digits without accents, single spaces. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
