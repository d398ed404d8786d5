package ca.footing.practice.ui;

import ca.footing.practice.Decision;
import ca.footing.practice.EntryId;
import ca.footing.practice.EntryRow;
import ca.footing.practice.QueueRow;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one learner waits for, each entry undecided at first; one press approves them all. */
class QueueTable extends Composite<Div> {
    private final Map<EntryId, DecisionField> fields = new LinkedHashMap<>();

    QueueTable(String learner, List<QueueRow> rows) {
        var words = new EntryWords(this::getTranslation, getLocale(), List.of(), List.of());
        var table = new DataTable(
                getTranslation("practice.queue.of", learner),
                List.of(
                        words.say("practice.column.when"),
                        words.say("practice.column.what"),
                        words.say("practice.column.for"),
                        words.say("practice.column.decision")));
        rows.forEach(row -> {
            var entry = row.entry();
            var field = DecisionField.whenReady(learner + ", " + words.day(entry));
            fields.put(entry.id(), field);
            table.row(
                    DataTable.lines(new Span(words.day(entry)), words.time(entry)),
                    DataTable.lines(new Span(words.kind(entry)), what(entry, words)),
                    DataTable.lines(new Span(goal(row)), getTranslation("practice.queue.waits", row.days())),
                    field);
        });
        var all = new Button(getTranslation("practice.queue.all", rows.size()), _ -> approveAll());
        all.setAriaLabel(all.getText() + ", " + learner);
        getContent().addClassName("stack");
        getContent().add(Page.of("section-head", new H2(learner), all), table);
    }

    void approveAll() {
        fields.values().forEach(DecisionField::approve);
    }

    Map<EntryId, Decision> decisions() {
        var decisions = new LinkedHashMap<EntryId, Decision>();
        fields.forEach((entry, field) -> field.decision().ifPresent(decision -> decisions.put(entry, decision)));
        return decisions;
    }

    private static String what(EntryRow entry, EntryWords words) {
        return entry.note().isEmpty() ? words.focus(entry) : words.focus(entry) + " · " + entry.note();
    }

    private String goal(QueueRow row) {
        return Stream.of(row.cohort().in(getLocale()), row.module().in(getLocale()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
