package ca.footing.practice.ui;

import ca.footing.practice.Counters;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Tally;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.util.Locale;

/** What the signed minutes add up to, each total with the reminder that the college decides. */
class CounterPanel extends Composite<Div> {
    private final Locale locale;

    CounterPanel(Counters.Count count, Locale locale) {
        this.locale = locale;
        var tally = count.tally();
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("practice.count.title")),
                        new Paragraph(getTranslation(
                                "practice.count.sums",
                                Formats.minutes(tally.supervised()),
                                Formats.minutes(tally.programme()),
                                Formats.minutes(tally.waiting()),
                                Formats.minutes(tally.contact()))));
        var cards = Page.of("card-grid");
        count.gauges().forEach(gauge -> cards.add(gauge(gauge)));
        getContent().add(cards);
        count.credited().forEach(credited -> getContent().add(new CreditedLine(credited)));
        getContent()
                .add(
                        Page.fine(getTranslation("practice.count.decides")),
                        new Anchor(PracticeRoutes.RULES, getTranslation("practice.rules.title")));
    }

    private Div gauge(Tally.Gauge gauge) {
        var target = gauge.target();
        var card = Page.of(
                "panel stack tight",
                new H3(getTranslation("practice.target." + target.body() + "." + target.stage())),
                bar("practice.count.contact", gauge.contact(), gauge.contactTarget()),
                bar("practice.count.supervision", gauge.supervised(), gauge.supervisedTarget()));
        if (target.ratio() != null && gauge.ratio() != null && gauge.contact() > 0) {
            card.add(state(
                    gauge.keepsRatio(),
                    getTranslation("practice.count.ratio", number(gauge.ratio()), number(target.ratio()))));
        }
        if (target.individualShare() != null && gauge.individualShare() != null) {
            card.add(state(
                    gauge.keepsShare(),
                    getTranslation(
                            "practice.count.share",
                            Formats.percent(gauge.individualShare(), locale),
                            Formats.percent(target.individualShare(), locale))));
        }
        card.add(Page.fine(getTranslation("practice.count.source", target.source())));
        return card;
    }

    private Component bar(String key, int minutes, int target) {
        var text = new Paragraph(getTranslation(key, Formats.minutes(minutes), Formats.minutes(target)));
        var bar = new ProgressBar(0, target, Math.min(minutes, target));
        bar.getElement().setAttribute("aria-label", text.getText());
        return Page.of("stack tight", text, bar);
    }

    private static Badge state(boolean kept, String text) {
        return kept ? new Badge(Tone.SUCCESS, "met", text) : new Badge(Tone.WARNING, "warning", text);
    }

    private String number(Number number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }
}
