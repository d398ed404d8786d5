package ca.footing.checkin.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import java.util.Locale;

/** What the page on the phone says, in the language of its reader. */
public record PhonePage(Locale locale, Texts texts) {
    public String lang() {
        return Languages.code(locale);
    }

    public String t(String key) {
        return texts.get(locale, key);
    }
}
