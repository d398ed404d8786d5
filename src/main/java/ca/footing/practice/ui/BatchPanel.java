package ca.footing.practice.ui;

import ca.footing.practice.Batch;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryId;
import ca.footing.practice.SupervisorDraft;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What one learner sent: each entry is approved unless it is sent back with a reason; the whole may wait or go to another. */
class BatchPanel extends Composite<Div> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final BatchTable table;
    private final Checkbox later = new Checkbox();

    /** @param beside whether other learners' batches stand on the page, so that this one may be left for later */
    BatchPanel(Batch batch, boolean beside, Consumer<SupervisorDraft> delegate) {
        table = new BatchTable(batch);
        getContent().addClassName("stack");
        if (beside) {
            later.setLabel(getTranslation("practice.desk.later", batch.learner()));
            later.addValueChangeListener(change -> table.setVisible(!change.getValue()));
            getContent().add(new H2(batch.learner()));
        }
        getContent()
                .add(Page.fine(getTranslation(
                        "practice.desk.waits",
                        batch.days(),
                        Formats.date(batch.expiresAt().atZone(ZONE).toLocalDate(), getLocale()))));
        if (beside) {
            getContent().add(later);
        }
        getContent().add(table, new DelegatePanel(delegate));
    }

    /** A decision for each entry; empty when the batch is left for later. */
    Optional<Map<EntryId, Decision>> decisions() {
        return later.getValue() ? Optional.empty() : Optional.of(table.decisions());
    }
}
