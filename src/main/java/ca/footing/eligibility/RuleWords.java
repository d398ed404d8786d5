package ca.footing.eligibility;

import ca.footing.catalogue.Catalogue;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Texts;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Says in a sentence, in both languages, what a rule asks for. */
@Component
class RuleWords {
    private final Texts texts;
    private final Catalogue catalogue;

    RuleWords(Texts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    Map<RuleId, LocalizedText> of(Collection<Rule> rules) {
        var all = new HashMap<RuleId, LocalizedText>();
        rules.forEach(rule -> all.put(rule.id(), of(rule)));
        return all;
    }

    LocalizedText of(Rule rule) {
        return switch (rule.kind()) {
            case CATEGORY -> choices(rule, "account.category.");
            case COLLEGE -> choices(rule, "account.college.");
            case EARLIER_SERIES -> named(rule, titleOfSeries(rule));
            case EARLIER_MODULE ->
                named(
                        rule,
                        catalogue
                                .module(Objects.requireNonNull(rule.earlierModule()))
                                .summary()
                                .title());
            case PRIOR_TRAINING -> named(rule, rule.training());
            case VERIFIED_CATEGORY -> inBoth((locale, key) -> texts.get(locale, key), rule);
        };
    }

    private LocalizedText titleOfSeries(Rule rule) {
        var series = Objects.requireNonNull(rule.earlierSeries());
        return Objects.requireNonNull(catalogue.summaries(List.of(series)).get(series))
                .title();
    }

    private LocalizedText named(Rule rule, LocalizedText name) {
        return inBoth((locale, key) -> texts.get(locale, key, name.in(locale)), rule);
    }

    private LocalizedText choices(Rule rule, String names) {
        return inBoth(
                (locale, key) -> {
                    var list = rule.choices().stream()
                            .sorted()
                            .map(choice -> texts.get(locale, names + choice))
                            .toList();
                    return texts.get(
                            locale,
                            key,
                            ListFormatter.getInstance(locale, Type.OR, Width.WIDE)
                                    .format(list));
                },
                rule);
    }

    private static LocalizedText inBoth(BiFunction<Locale, String, String> say, Rule rule) {
        var key = "eligibility.demand." + rule.kind() + (rule.isEquivalentAccepted() ? "_OR_EQUIVALENT" : "");
        return new LocalizedText(say.apply(Languages.ENGLISH, key), say.apply(Languages.FRENCH, key));
    }
}
