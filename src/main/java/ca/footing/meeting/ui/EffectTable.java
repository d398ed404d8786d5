package ca.footing.meeting.ui;

import ca.footing.attendance.ReportEffect;
import ca.footing.meeting.Person;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What would be recorded, person by person, and the button that does it. */
class EffectTable extends Composite<Section> {
    EffectTable(List<ReportEffect> effects, List<Person> people, Runnable write) {
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("meeting.preview.title")));
        if (effects.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("meeting.preview.none")));
        } else {
            getContent().add(table(effects, people), Page.fine(getTranslation("meeting.preview.breaks")));
        }
        var act = new Button(getTranslation("meeting.write"), _ -> write.run());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        getContent().add(Page.of("actions", act));
    }

    private DataTable table(List<ReportEffect> effects, List<Person> people) {
        var table = new DataTable(
                getTranslation("meeting.preview.title"),
                List.of(
                        getTranslation("meeting.preview.person"),
                        getTranslation("meeting.preview.before"),
                        getTranslation("meeting.preview.after"),
                        getTranslation("meeting.preview.effect")));
        effects.forEach(effect -> table.row(
                new Span(name(effect.registration(), people)),
                new Span(
                        effect.kind() == ReportEffect.Kind.NEW
                                ? getTranslation("meeting.preview.nothing")
                                : Formats.minutes(effect.minutesBefore())),
                new Span(Formats.minutes(effect.minutesReported())),
                badge(effect.kind())));
        return table;
    }

    private Badge badge(ReportEffect.Kind kind) {
        var text = getTranslation("meeting.effect." + kind);
        return switch (kind) {
            case NEW -> new Badge(Badge.Tone.SUCCESS, "plus", text);
            case CHANGED -> new Badge(Badge.Tone.INFO, "pen", text);
            case SAME -> new Badge(Badge.Tone.NEUTRAL, "check", text);
            case KEPT -> new Badge(Badge.Tone.NEUTRAL, "lock", text);
        };
    }

    private static String name(RegistrationId place, List<Person> people) {
        return people.stream()
                .filter(person -> person.registration().equals(place))
                .map(person ->
                        person.name().preferredName() + " (" + person.name().legalName() + ")")
                .findFirst()
                .orElse("");
    }
}
