package ca.footing.consultation.ui;

import ca.footing.account.AccountId;
import ca.footing.consultation.Participation;
import ca.footing.consultation.SeatStatus;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has a seat; each is taken to have been there for the whole time unless the leader says otherwise. */
class PeopleForm extends Composite<Div> {
    private final Map<AccountId, Line> lines = new LinkedHashMap<>();
    private final int whole;

    private record Line(Checkbox present, IntegerField minutes) {}

    /** @param open whether who was there can be said now */
    PeopleForm(List<Participation> people, int whole, boolean open) {
        this.whole = whole;
        getContent().addClassName("stack");
        people.forEach(person -> getContent().add(line(person, open)));
    }

    /** Minutes by person, 0 for who was not there. */
    Map<AccountId, Integer> present() {
        var all = new LinkedHashMap<AccountId, Integer>();
        lines.forEach((person, line) -> {
            var minutes = line.minutes().getValue();
            all.put(person, line.present().getValue() ? minutes == null ? whole : minutes : 0);
        });
        return all;
    }

    private Div line(Participation person, boolean open) {
        var name = person.person().legalName().isEmpty()
                ? person.person().preferredName()
                : person.person().legalName();
        if (!open || person.status() != SeatStatus.BOOKED) {
            var minutes = person.minutes() == null ? "" : getTranslation("consultation.minutes", person.minutes());
            return Page.of(
                    "panel stack tight",
                    new Span(name),
                    Page.fine(getTranslation("consultation.seat." + person.status()) + " " + minutes));
        }
        var present = new Checkbox(getTranslation("consultation.people.present", name), true);
        var minutes = new IntegerField(getTranslation("consultation.people.minutes", name));
        minutes.setMin(5);
        minutes.setMax(whole);
        minutes.setValue(whole);
        present.addValueChangeListener(change -> minutes.setVisible(change.getValue()));
        lines.put(person.account(), new Line(present, minutes));
        return Page.of("panel stack tight", present, minutes);
    }
}
