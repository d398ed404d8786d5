package ca.footing.attendance.ui;

import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Beside a person's record: an absence announced, a question about the record, and the way to what stood there before. */
class RollCallNotes extends Composite<Div> {
    private final CohortSession session;
    private final Consumer<RollCall.Person> answer;
    private final Consumer<RollCall.Person> history;

    RollCallNotes(CohortSession session, Consumer<RollCall.Person> answer, Consumer<RollCall.Person> history) {
        this.session = session;
        this.answer = answer;
        this.history = history;
        getContent().addClassNames("stack", "tight", "roll-call-notes");
    }

    void show(RollCall.Person person) {
        var remarks = person.remarks();
        var words = new RecordWords(session, getLocale());
        getContent().removeAll();
        getContent().setVisible(!remarks.isEmpty());
        var absence = remarks.absence();
        if (absence != null) {
            getContent()
                    .add(new Badge(
                            Badge.Tone.INFO,
                            "info",
                            getTranslation("attendance.rollCall.absence", words.when(absence))));
        }
        if (!remarks.phone().isEmpty()) {
            getContent().add(Page.fine(words.phone(remarks.phone())));
        }
        var appeal = remarks.appeal();
        var ways = Page.of("actions");
        if (appeal != null) {
            getContent()
                    .add(
                            new Badge(Badge.Tone.WARNING, "waiting", getTranslation("attendance.rollCall.appeal")),
                            new Paragraph(getTranslation("attendance.rollCall.appealWords", appeal.words())));
            ways.add(button("attendance.rollCall.answer", person, answer));
        }
        if (remarks.revisions() > 1) {
            ways.add(button("attendance.rollCall.history", person, history));
        }
        getContent().add(ways);
    }

    private Button button(String key, RollCall.Person person, Consumer<RollCall.Person> act) {
        var button = new Button(getTranslation(key), _ -> act.accept(person));
        button.setAriaLabel(getTranslation(
                "attendance.rollCall.markOf", button.getText(), person.name().preferredName()));
        return button;
    }
}
