package ca.footing.waitlist.ui;

import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Format;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.waitlist.Waiting;
import ca.footing.waitlist.Wish;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/** What a person waits for: dates of the series that are full, and a rule for dates to come. */
class WishField extends Composite<Div> {
    private final CheckboxGroup<Waiting> lines = new CheckboxGroup<>(getTranslation("waitlist.wish.lines"));
    private final Checkbox later = new Checkbox(getTranslation("waitlist.wish.later"));
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<String> city = new Select<>();
    private final Select<Format> format = new Select<>();

    /** @param code of the cohort that is chosen to begin with */
    WishField(List<Waiting> choices, String code) {
        lines.setItems(choices);
        lines.setItemLabelGenerator(this::label);
        lines.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        lines.setValue(choices.stream()
                .filter(choice -> choice.cohort().code().equals(code))
                .collect(Collectors.toSet()));
        any(weekday, "waitlist.wish.weekday", List.of(DayOfWeek.values()));
        weekday.setItemLabelGenerator(day -> day == null
                ? getTranslation("waitlist.wish.any")
                : day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        any(city, "waitlist.wish.city", cities(choices));
        city.setItemLabelGenerator(name -> name == null ? getTranslation("waitlist.wish.any") : name);
        any(format, "waitlist.wish.format", List.of(Format.IN_PERSON, Format.ONLINE));
        format.setItemLabelGenerator(way ->
                way == null ? getTranslation("waitlist.wish.any") : getTranslation("waitlist.wish.format." + way));
        later.setHelperText(getTranslation("waitlist.wish.laterHelp"));
        var rule = Page.of("field-pair", weekday, format);
        rule.add(city);
        rule.setVisible(false);
        city.setVisible(!cities(choices).isEmpty());
        later.addValueChangeListener(change -> rule.setVisible(change.getValue()));
        getContent().addClassNames("stack");
        getContent().add(new H2(getTranslation("waitlist.wish.title")), lines, later, rule);
    }

    Wish value() {
        return new Wish(
                lines.getValue().stream().map(line -> line.cohort().code()).collect(Collectors.toSet()),
                later.getValue(),
                weekday.getValue(),
                city.getOptionalValue().orElse(""),
                format.getValue());
    }

    private <T> void any(Select<T> field, String label, List<T> items) {
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("waitlist.wish.any"));
    }

    private String label(Waiting line) {
        return getTranslation(
                "waitlist.wish.line", line.cohort().name().in(getLocale()), starts(line.cohort()), line.people());
    }

    private String starts(CohortSummary cohort) {
        return Formats.shortDate(cohort.startsAt().atZone(cohort.zone()).toLocalDate(), getLocale());
    }

    private static List<String> cities(List<Waiting> choices) {
        return choices.stream()
                .map(line -> line.cohort().city())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
