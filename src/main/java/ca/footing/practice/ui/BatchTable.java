package ca.footing.practice.ui;

import ca.footing.practice.Batch;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryId;
import ca.footing.practice.EntryRow;
import ca.footing.practice.Standing;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of a batch, each with what is recorded of the supervisor for its day, and the decision about it. */
class BatchTable extends Composite<Div> {
    private final Map<EntryId, DecisionField> fields = new LinkedHashMap<>();

    BatchTable(Batch batch) {
        var alike = batch.standings().stream().map(Standing::missing).distinct().count() == 1;
        var words = new EntryWords(this::getTranslation, getLocale(), List.of(), List.of());
        var table = new DataTable(
                getTranslation("practice.supervise.entries"),
                List.of(
                        words.say("practice.column.when"),
                        words.say("practice.column.what"),
                        words.say("practice.column.note"),
                        words.say("practice.column.decision")));
        for (var i = 0; i < batch.entries().size(); i++) {
            var entry = batch.entries().get(i);
            var field = DecisionField.atOnce(words.day(entry));
            fields.put(entry.id(), field);
            table.row(
                    DataTable.lines(new Span(words.day(entry)), words.time(entry)),
                    DataTable.lines(new Span(words.kind(entry)), words.focus(entry)),
                    alike
                            ? new Span(words(entry))
                            : note(entry, batch.standings().get(i)),
                    field);
        }
        getContent().addClassName("stack");
        if (alike) {
            getContent().add(Page.fine(recorded(batch.standings().getFirst(), "practice.supervise.allDays")));
        }
        getContent().add(table);
    }

    Map<EntryId, Decision> decisions() {
        var decisions = new LinkedHashMap<EntryId, Decision>();
        fields.forEach((entry, field) -> field.decision().ifPresent(decision -> decisions.put(entry, decision)));
        return decisions;
    }

    private Span note(EntryRow entry, Standing standing) {
        return DataTable.lines(new Span(words(entry)), recorded(standing, "practice.supervise.thatDay"));
    }

    private static String words(EntryRow entry) {
        return entry.note().isEmpty() ? "–" : entry.note();
    }

    private String recorded(Standing standing, String when) {
        return getTranslation(
                standing.isComplete() ? "practice.supervise.recorded" : "practice.supervise.unrecorded",
                standing.missing().size(),
                getTranslation(when));
    }
}
