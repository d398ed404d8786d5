package ca.footing.site.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Format;
import ca.footing.cohort.Outlook;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Markdown;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** The words of one page in one language: what templates call to write texts, dates and amounts. */
public record PageText(Locale locale, Texts texts) {
    public String lang() {
        return Languages.code(locale);
    }

    public String t(String key, Object... args) {
        return texts.get(locale, key, args);
    }

    public String of(LocalizedText text) {
        return text.in(locale);
    }

    public Content markdown(LocalizedText text) {
        var html = Markdown.html(text.in(locale));
        return output -> output.writeContent(html);
    }

    public String money(Money money) {
        return Formats.money(money, locale);
    }

    public String percent(BigDecimal rate) {
        return Formats.percent(rate, locale);
    }

    public String date(LocalDate date) {
        return Formats.date(date, locale);
    }

    public String shortDate(LocalDate date) {
        return Formats.shortDate(date, locale);
    }

    public String minutes(int minutes) {
        return Formats.minutes(minutes);
    }

    public LocalDate starts(CohortSummary cohort) {
        return cohort.startsAt().atZone(cohort.zone()).toLocalDate();
    }

    public String month(CohortSummary cohort) {
        return starts(cohort).getMonth().getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, locale);
    }

    /** From when to when, on the wall clock of the session's zone, which is named. */
    public String hours(CohortSession session) {
        var time = session.time();
        return t(
                "site.hours",
                Formats.time(time.start().toLocalTime(), locale),
                Formats.time(time.end().toLocalTime(), locale),
                Formats.zone(time.zone(), time.start(), locale));
    }

    /** How the sessions are held, in one phrase, with the city when there is one. */
    public String held(CohortSummary cohort) {
        if (cohort.formats().size() > 1) {
            return t("site.held.both", cohort.city());
        }
        return cohort.formats().contains(Format.IN_PERSON)
                ? t("site.held.inPerson", cohort.city())
                : t("site.held.online");
    }

    public String icon(CohortSummary cohort) {
        if (cohort.formats().size() > 1) {
            return "hybrid";
        }
        return cohort.formats().contains(Format.IN_PERSON) ? "place" : "online";
    }

    /** Whether a cohort takes place, and until when that is decided. */
    public String outlook(Outlook outlook) {
        var until = outlook.decideOn();
        return until == null || !outlook.isTentative()
                ? t("site.cohort.outlook.CONFIRMED")
                : t("site.cohort.outlook.TENTATIVE", outlook.minimum(), date(until));
    }
}
