package ca.footing.waitlist.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.waitlist.LineDetails;
import ca.footing.waitlist.LineDetails.Person;
import ca.footing.waitlist.PositionId;
import ca.footing.waitlist.PositionStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** The people in a line, in its order. */
class LineTable extends Composite<Div> {
    private final LineDetails line;
    private final BiConsumer<PositionId, String> offer;
    private final BiConsumer<PositionId, String> skip;

    /** @param offer and skip get the reason that staff wrote */
    LineTable(LineDetails line, BiConsumer<PositionId, String> offer, BiConsumer<PositionId, String> skip) {
        this.line = line;
        this.offer = offer;
        this.skip = skip;
        var table = new DataTable(
                getTranslation("waitlist.line.people"),
                List.of(
                        getTranslation("waitlist.line.person"),
                        getTranslation("waitlist.line.since"),
                        getTranslation("waitlist.line.status"),
                        getTranslation("waitlist.line.acts")));
        line.people()
                .forEach(person -> table.row(
                        new Span(getTranslation("waitlist.line.numbered", person.number(), person.name())),
                        new Span(at(person.joinedAt())),
                        status(person),
                        acts(person)));
        getContent().add(table);
    }

    private Component status(Person person) {
        var text = getTranslation("waitlist.position." + person.status());
        var ends = person.offerEndsAt();
        return switch (person.status()) {
            case OFFERED ->
                DataTable.lines(
                        new Badge(Badge.Tone.INFO, "clock", text),
                        ends == null ? "" : getTranslation("waitlist.line.until", at(ends)));
            case ASLEEP -> new Badge(Badge.Tone.WARNING, "missing", text);
            case WAITING, ENDED -> new Badge(Badge.Tone.NEUTRAL, "waiting", text);
        };
    }

    private Component acts(Person person) {
        var inOrder = person.number() == 1;
        var give = new Button(
                getTranslation("waitlist.line.offer"),
                _ -> new ReasonDialog(
                                "offer", person.name(), !inOrder, reason -> offer.accept(person.position(), reason))
                        .open());
        give.setAriaLabel(getTranslation("waitlist.line.offerTo", person.name()));
        give.setVisible(person.status() != PositionStatus.OFFERED && !line.paused());
        var pass = new Button(
                getTranslation(
                        person.status() == PositionStatus.OFFERED ? "waitlist.line.withdraw" : "waitlist.line.skip"),
                _ -> new ReasonDialog("skip", person.name(), true, reason -> skip.accept(person.position(), reason))
                        .open());
        pass.setAriaLabel(getTranslation("waitlist.line.skipThat", person.name()));
        return Page.of("actions", give, pass);
    }

    private String at(Instant instant) {
        return Formats.instant(instant, line.cohort().zone(), getLocale());
    }
}
