package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;

/** Says a rule as one sentence, whole, in either language: what the registrar reads while writing it. */
final class RuleSentence {
    private final Texts texts;
    private final Locale locale;
    private final ModuleDetails module;

    RuleSentence(Texts texts, Locale locale, ModuleDetails module) {
        this.texts = texts;
        this.locale = locale;
        this.module = module;
    }

    String of(Rule rule) {
        if (rule.leaves().isEmpty()) {
            return texts.get(locale, "progress.ruleSentence.nothing");
        }
        var all = rule instanceof Rule.Some some && some.mode() == Rule.Mode.ALL
                ? joined(some.parts(), ListFormatter.Type.AND)
                : part(rule);
        return texts.get(locale, "progress.ruleSentence.whole", all);
    }

    private String part(Rule rule) {
        return switch (rule) {
            case Rule.One one -> one(one);
            case Rule.Some some
            when some.parts().size() == 1 -> part(some.parts().getFirst());
            case Rule.Some some ->
                texts.get(
                        locale,
                        "progress.ruleSentence." + some.mode(),
                        joined(
                                some.parts(),
                                some.mode() == Rule.Mode.ANY ? ListFormatter.Type.OR : ListFormatter.Type.AND),
                        some.needed(),
                        some.parts().size());
        };
    }

    private String joined(List<Rule> parts, ListFormatter.Type type) {
        return ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE)
                .format(parts.stream()
                        .filter(part -> !part.leaves().isEmpty())
                        .map(this::part)
                        .toList());
    }

    private String one(Rule.One one) {
        var key = "progress.ruleSentence." + one.kind();
        return switch (one.kind()) {
            case ATTENDANCE -> texts.get(locale, key, one.amount(), one.least());
            case MATERIAL ->
                one.material() == null ? texts.get(locale, key) : texts.get(locale, key + ".one", title(one));
            case EXERCISE -> texts.get(locale, key, one.amount());
            case PRACTICE -> texts.get(locale, key, Formats.minutes(one.amount()));
            case QUIZ, REFLECTION -> texts.get(locale, key);
        };
    }

    private String title(Rule.One one) {
        return module.materials().stream()
                .filter(material -> material.id().equals(one.material()))
                .map(Material::title)
                .map(title -> title.in(locale))
                .findFirst()
                .orElse("");
    }
}
