package ca.footing.attendance.ui;

import ca.footing.attendance.Mark;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One person at the roll call: who, what is recorded in words, and three large buttons. */
class RollCallLine extends Composite<ListItem> {
    private final CohortSession session;
    private final BiConsumer<RollCall.Person, Mark> mark;
    private final Span name = new Span();
    private final Span pronouns = new Span();
    private final Span guest = new Badge(Badge.Tone.INFO, "people", getTranslation("attendance.rollCall.guest"));
    private final Paragraph standing = new Paragraph();
    private final RollCallNotes notes;
    private final Button present = button("present", "met");
    private final Button partly = button("partly", "partial");
    private final Button absent = button("absent", "missing");
    private RollCall.@Nullable Person person;

    RollCallLine(CohortSession session, BiConsumer<RollCall.Person, Mark> mark, RollCallNotes notes) {
        this.session = session;
        this.mark = mark;
        this.notes = notes;
        pronouns.addClassName("sub");
        standing.addClassName("roll-call-standing");
        standing.getElement().setAttribute("role", "status");
        present.addClickListener(_ -> say(new Mark.WholeSession()));
        absent.addClickListener(_ -> say(new Mark.Absent()));
        partly.addClickListener(_ -> askTimes());
        var marks = new Div(present, absent, partly);
        marks.addClassName("roll-call-marks");
        getContent().addClassName("roll-call-person");
        getContent().add(new H2(name, pronouns), guest, standing, notes, marks);
    }

    void show(RollCall.Person shown, String beside, boolean open) {
        person = shown;
        name.setText(shown.name().preferredName());
        pronouns.setText(beside);
        guest.setVisible(shown.guest());
        standing.setText(words(shown));
        notes.show(shown);
        choose(present, shown.standing() == RollCall.Standing.PRESENT, open);
        choose(partly, shown.standing() == RollCall.Standing.PARTLY, open);
        choose(absent, shown.standing() == RollCall.Standing.ABSENT, open);
        getContent()
                .getElement()
                .setAttribute("data-standing", shown.standing().name().toLowerCase(Locale.ROOT));
    }

    private String words(RollCall.Person shown) {
        var arrived = shown.arrived();
        var left = shown.left();
        return getTranslation(
                "attendance.standing." + shown.standing(),
                Formats.minutes(shown.minutesPresent()),
                arrived == null ? "" : Formats.time(arrived, getLocale()),
                left == null ? "" : Formats.time(left, getLocale()));
    }

    private void say(Mark said) {
        if (person != null) {
            mark.accept(person, said);
        }
    }

    private void askTimes() {
        if (person != null) {
            new PartialDialog(session, person, this::say).open();
        }
    }

    private void choose(Button button, boolean chosen, boolean open) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.setEnabled(open);
        button.setAriaLabel(getTranslation("attendance.rollCall.markOf", button.getText(), name.getText()));
    }

    private Button button(String what, String symbol) {
        return new Button(getTranslation("attendance.rollCall." + what), new Symbol(symbol));
    }
}
