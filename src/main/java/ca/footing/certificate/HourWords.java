package ca.footing.certificate;

import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A body's rule and the working under it, in sentences. */
@Component
class HourWords {
    private final Texts texts;

    HourWords(Texts texts) {
        this.texts = texts;
    }

    LocalizedText of(BodyRule rule) {
        return new LocalizedText(in(Languages.ENGLISH, rule), in(Languages.FRENCH, rule));
    }

    LocalizedText of(Working.Line line) {
        return new LocalizedText(in(Languages.ENGLISH, line), in(Languages.FRENCH, line));
    }

    LocalizedText of(Working working) {
        return new LocalizedText(in(Languages.ENGLISH, working), in(Languages.FRENCH, working));
    }

    LocalizedText text(String key, Object... args) {
        return new LocalizedText(texts.get(Languages.ENGLISH, key, args), texts.get(Languages.FRENCH, key, args));
    }

    private String in(Locale locale, BodyRule rule) {
        var parts = new ArrayList<String>();
        parts.add(texts.get(locale, "certificate.rule." + (rule.wholeProgramme() ? "whole" : "sessions")));
        parts.add(texts.get(locale, "certificate.rule." + (rule.partialSessions() ? "partial" : "full")));
        limit(parts, locale, "tolerance", rule.toleranceMinutes() == 0 ? null : rule.toleranceMinutes());
        limit(parts, locale, "late", rule.lateLimit());
        limit(parts, locale, "early", rule.earlyLimit());
        limit(parts, locale, "gap", rule.gapLimit());
        parts.add(texts.get(locale, "certificate.rule." + (rule.makeUp() ? "makeUp" : "noMakeUp")));
        limit(parts, locale, "makeUpMonths", rule.makeUp() ? rule.makeUpMonths() : null);
        parts.add(texts.get(locale, "certificate.rule.rounding." + rule.rounding(), rule.roundTo()));
        limit(parts, locale, "minimum", rule.minimumMinutes() == 0 ? null : rule.minimumMinutes());
        parts.add(texts.get(locale, "certificate.rule.credit", rule.creditMinutes()));
        return String.join(" ", parts);
    }

    private void limit(
            ArrayList<String> parts, Locale locale, String key, @org.jspecify.annotations.Nullable Integer number) {
        if (number != null) {
            parts.add(texts.get(locale, "certificate.rule." + key, number));
        }
    }

    private String in(Locale locale, Working.Line line) {
        var session = line.session();
        var missed =
                switch (line.finding()) {
                    case TOO_LATE -> session.late();
                    case LEFT_EARLY -> session.leftEarly();
                    case AWAY_TOO_LONG -> session.gap();
                    case MADE_UP -> session.madeUp();
                    default -> Math.max(0, session.held() - session.present());
                };
        return texts.get(locale, "certificate.finding." + line.finding(), missed, line.limit(), session.present());
    }

    private String in(Locale locale, Working working) {
        return texts.get(
                locale,
                "certificate.verdict." + working.verdict(),
                Formats.minutes(working.counted()),
                Formats.minutes(working.credited()),
                working.credits(),
                working.rule().roundTo(),
                working.rule().minimumMinutes());
    }
}
