package ca.footing.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** One text in English and French; an empty language falls back to the other, so nothing is ever blank by accident. */
@Embeddable
public record LocalizedText(String en, String fr) {
    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public LocalizedText {
        en = en.strip();
        fr = fr.strip();
    }

    public String in(Locale locale) {
        var wanted = Languages.isFrench(locale) ? fr : en;
        return wanted.isEmpty() ? (Languages.isFrench(locale) ? en : fr) : wanted;
    }

    public boolean lacks(Locale language) {
        return (Languages.isFrench(language) ? fr : en).isEmpty();
    }

    public boolean isComplete() {
        return !en.isEmpty() && !fr.isEmpty();
    }

    public boolean isEmpty() {
        return en.isEmpty() && fr.isEmpty();
    }
}
