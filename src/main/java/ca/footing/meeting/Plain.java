package ca.footing.meeting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: small letters and digits without accents, single spaces. */
final class Plain {
    /** What Teams puts after a name of its own accord, in the language of whoever downloaded the report. */
    private static final Pattern MARKS = Pattern.compile(
            "(\\s*\\((external|externe|unverified|non v[ée]rifi[ée]e?|guest|invit[ée]e?|meeting guest)\\))+\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An organization that some put before the names of their people. */
    private static final Pattern COMPANY = Pattern.compile("^\\s*\\[[^\\]]*]\\s*(?=\\S)");

    private Plain() {}

    /** A name without what the meeting's system added to it. */
    static String name(String shown) {
        return COMPANY.matcher(MARKS.matcher(Normalizer.normalize(shown, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceFirst("");
    }

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
