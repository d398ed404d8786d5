package ca.footing.waitlist.ui;

import ca.footing.cohort.CohortId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.waitlist.MyEntry;
import ca.footing.waitlist.MyEntry.MyOffer;
import ca.footing.waitlist.MyEntry.MyStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person waits for in one series. */
class EntrySection extends Composite<Section> {
    /** What the person may do with it. */
    record Acts(Runnable leave, Consumer<CohortId> leaveLine, Consumer<CohortId> keepWaiting) {}

    EntrySection(MyEntry entry, Function<MyOffer, OfferCard> card, Acts acts) {
        var lines = new UnorderedList();
        lines.addClassName("requirement-list");
        entry.lines().forEach(line -> lines.add(new LineItem(line, entry.lines().size() > 1, acts)));
        getContent().addClassName("stack");
        getContent().add(new H2(entry.seriesTitle().in(getLocale())));
        entry.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.offer()))
                .forEach(offer -> getContent().add(card.apply(offer)));
        if (!entry.lines().isEmpty()) {
            getContent().add(Page.of("panel", lines));
        }
        if (entry.rule().later()) {
            getContent().add(new Paragraph(getTranslation("waitlist.mine.rule", rule(entry))));
        }
        var leave = new Button(
                getTranslation("waitlist.leave.button"), _ -> acts.leave().run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(history(entry), Page.of("actions", leave));
    }

    private String rule(MyEntry entry) {
        var rule = entry.rule();
        var weekday = rule.weekday();
        var format = rule.format();
        var words = Stream.of(
                        weekday == null ? "" : weekday.getDisplayName(TextStyle.FULL, getLocale()),
                        rule.city(),
                        format == null ? "" : getTranslation("waitlist.wish.format." + format))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? getTranslation("waitlist.wish.any") : words;
    }

    private Component history(MyEntry entry) {
        var zone = entry.lines().stream()
                .findFirst()
                .map(line -> line.cohort().zone())
                .orElse(ZoneId.of("America/Toronto"));
        var list = new OrderedList();
        list.addClassName("date-steps");
        entry.steps().forEach(step -> list.add(item(step, zone)));
        return new Details(getTranslation("waitlist.mine.history"), list);
    }

    private ListItem item(MyStep step, ZoneId zone) {
        var when = new Span(Formats.instant(step.at(), zone, getLocale()));
        when.addClassName("when");
        var said = getTranslation("waitlist.mine.step." + step.kind());
        var text = new Paragraph(
                getTranslation("waitlist.mine.stepIn", step.cohortName().in(getLocale()), said));
        return step.note().isEmpty()
                ? new ListItem(when, text)
                : new ListItem(
                        when,
                        Page.of("stack tight", text, new Paragraph(getTranslation("waitlist.mine.note", step.note()))));
    }
}
