package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.PracticeRoutes;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Entries of one ledger with where each stands. */
class EntryTable extends Composite<Div> {
    private final EntryWords words;

    EntryTable(List<EntryRow> entries, EntryWords words) {
        this.words = words;
        var table = new DataTable(
                words.say("practice.ledger." + entries.getFirst().ledger()),
                List.of(
                        words.say("practice.column.when"),
                        words.say("practice.column.what"),
                        words.say("practice.column.state"),
                        words.say("practice.column.action")));
        entries.forEach(entry -> table.row(
                DataTable.lines(new Span(words.day(entry)), words.time(entry)),
                matter(entry),
                DataTable.lines(new EntryBadge(entry), words.next(entry)),
                action(entry)));
        getContent().add(table);
    }

    private Span matter(EntryRow entry) {
        var matter = DataTable.lines(new Span(words.kind(entry)), what(entry));
        if (words.isUncovered(entry)) {
            matter.add(new Badge(Tone.NEUTRAL, "info", words.say("practice.entry.uncovered")));
        }
        return matter;
    }

    private String what(EntryRow entry) {
        var supervisor = words.supervisor(entry.supervisor());
        var focus = words.focus(entry);
        var line = supervisor.isEmpty() ? focus : focus + " · " + supervisor;
        return entry.corrects() == null ? line : words.say("practice.entry.addendum", line);
    }

    private Component action(EntryRow entry) {
        var key =
                switch (entry.status()) {
                    case OPEN, RETURNED -> "practice.action.change";
                    case SENT -> "practice.action.look";
                    case APPROVED -> entry.corrects() == null ? "practice.action.correct" : "practice.action.look";
                };
        var link = new Anchor(PracticeRoutes.entry(entry.id()), words.say(key));
        link.setAriaLabel(words.say(key) + ", " + words.day(entry));
        return entry.status() == EntryStatus.SENT ? new Span(link) : link;
    }
}
