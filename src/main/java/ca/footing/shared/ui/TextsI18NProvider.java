package ca.footing.shared.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin's {@code getTranslation} the product's own texts, so that screens, mails and pages share one source. */
@Component
class TextsI18NProvider implements I18NProvider {
    private final transient Texts texts;

    TextsI18NProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(locale, key, params);
    }
}
