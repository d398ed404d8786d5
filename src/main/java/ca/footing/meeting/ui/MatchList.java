package ca.footing.meeting.ui;

import ca.footing.meeting.Match;
import ca.footing.meeting.MeetingReport;
import ca.footing.meeting.Person;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everyone in the report, with who that is thought to be and why; those without a match come first. */
class MatchList extends Composite<Section> {
    private final Map<String, Select<Person>> choices = new LinkedHashMap<>();
    private final transient Runnable changed;

    MatchList(MeetingReport report, Runnable changed) {
        this.changed = changed;
        var list = new UnorderedList();
        list.addClassName("cohort-list");
        report.lines().stream()
                .sorted(Comparator.comparing(
                        (MeetingReport.Line line) -> line.match().why() == Match.Why.NOBODY ? 0 : 1))
                .forEach(line -> list.add(item(line, report)));
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("meeting.match.title")),
                        new Paragraph(getTranslation(
                                "meeting.match.found",
                                report.lines().size(),
                                getTranslation("meeting.ReportSystem." + report.system()))),
                        list);
    }

    /** By the key of their line; nobody is left out. */
    Map<String, RegistrationId> chosen() {
        var chosen = new LinkedHashMap<String, RegistrationId>();
        choices.forEach(
                (key, choice) -> choice.getOptionalValue().ifPresent(person -> chosen.put(key, person.registration())));
        return chosen;
    }

    private ListItem item(MeetingReport.Line line, MeetingReport report) {
        var choice = new Select<Person>();
        choice.setLabel(getTranslation("meeting.match.person", line.name()));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("meeting.match.nobody"));
        choice.setItemLabelGenerator(person -> person == null
                ? getTranslation("meeting.match.nobody")
                : person.name().preferredName() + " (" + person.name().legalName() + ")");
        choice.setItems(report.people());
        report.people().stream()
                .filter(person -> person.registration().equals(line.match().registration()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(_ -> changed.run());
        choices.put(line.key(), choice);
        var content = Page.of(
                "panel quiet stack tight",
                Page.of("section-head", new H3(line.name()), badge(line.match().why())),
                Page.fine(facts(line)),
                choice);
        if (line.approximate()) {
            content.addComponentAtIndex(2, Page.fine(getTranslation("meeting.match.approximate")));
        }
        return new ListItem(content);
    }

    private String facts(MeetingReport.Line line) {
        var facts = getTranslation("meeting.match.minutes", Formats.minutes(line.minutes())) + ", "
                + getTranslation("meeting.match.joins", line.spans().size());
        return line.email().isEmpty() ? facts : line.email() + ", " + facts;
    }

    private Badge badge(Match.Why why) {
        var text = getTranslation("meeting.why." + why);
        return switch (why) {
            case ALIAS, EMAIL, NAME -> new Badge(Badge.Tone.SUCCESS, "met", text);
            case LIKELY -> new Badge(Badge.Tone.INFO, "partial", text);
            case FACILITATOR -> new Badge(Badge.Tone.NEUTRAL, "person", text);
            case NOBODY -> new Badge(Badge.Tone.WARNING, "missing", text);
        };
    }
}
