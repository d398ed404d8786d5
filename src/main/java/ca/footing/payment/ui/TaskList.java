package ca.footing.payment.ui;

import ca.footing.payment.PaymentTasks;
import ca.footing.payment.TaskRow;
import ca.footing.shared.ui.Notify;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Tasks one under the other; those that words settle can be resolved here. */
class TaskList extends Composite<UnorderedList> {
    private final transient PaymentTasks tasks;
    private final transient Runnable changed;

    TaskList(PaymentTasks tasks, List<TaskRow> rows, ZoneId zone, Instant now, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
        getContent().addClassNames("stack", "plain-list");
        rows.forEach(row -> getContent().add(new TaskCard(row, zone, now, this::resolve)));
    }

    private void resolve(TaskRow task) {
        new WordsDialog(
                        getTranslation("payment.tasks.resolveTitle"),
                        getTranslation("payment.tasks.resolveText"),
                        getTranslation("payment.tasks.resolve"),
                        words -> {
                            tasks.resolve(task.id(), words);
                            Notify.done(getTranslation("payment.tasks.resolved"));
                            changed.run();
                        })
                .open();
    }
}
