package ca.footing.payment.ui;

import ca.footing.payment.DisputeId;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.TaskKind;
import ca.footing.payment.TaskRow;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** One task about money: what happened, what to do, until when; once resolved, how. */
class TaskCard extends Composite<ListItem> {
    /** @param resolve offered where words alone settle it */
    TaskCard(TaskRow task, ZoneId zone, Instant now, Consumer<TaskRow> resolve) {
        var locale = getLocale();
        var amount = task.amount() == null ? "" : Formats.money(task.amount(), locale);
        var text = new Paragraph(getTranslation(task.explanation(), amount, task.detail()));
        var head = Page.of("section-head", new H3(getTranslation("payment.taskKind." + task.kind())), badge(task, now));
        getContent().addClassNames("panel", "stack", "tight");
        getContent().add(head, text);
        if (task.resolvedAt() == null) {
            getContent()
                    .add(Page.fine(getTranslation("payment.tasks.due", Formats.instant(task.dueAt(), zone, locale))));
            getContent().add(actions(task, resolve));
        } else {
            getContent()
                    .add(Page.fine(getTranslation(
                            "payment.tasks.resolvedOn",
                            Formats.instant(task.resolvedAt(), zone, locale),
                            task.resolvedBy() == null ? getTranslation(task.note()) : task.note())));
        }
    }

    private Div actions(TaskRow task, Consumer<TaskRow> resolve) {
        var actions = Page.of("actions");
        if (task.kind() == TaskKind.DISPUTE) {
            Ids.parse(task.subject())
                    .ifPresent(id -> actions.add(Page.buttonLink(
                            "/" + PaymentRoutes.dispute(new DisputeId(id)), getTranslation("payment.tasks.evidence"))));
        }
        if (task.payment() != null) {
            actions.add(Page.buttonLink(
                    "/" + PaymentRoutes.office(task.payment()), getTranslation("payment.tasks.payment")));
        }
        if (!task.kind().needsDecision()) {
            var button = new Button(getTranslation("payment.tasks.resolve"), _ -> resolve.accept(task));
            button.setAriaLabel(
                    getTranslation("payment.tasks.resolveOf", getTranslation("payment.taskKind." + task.kind())));
            actions.add(button);
        }
        return actions;
    }

    private Badge badge(TaskRow task, Instant now) {
        if (task.resolvedAt() != null) {
            return new Badge(Tone.SUCCESS, "met", getTranslation("payment.tasks.done"));
        }
        return task.dueAt().isBefore(now)
                ? new Badge(Tone.WARNING, "warning", getTranslation("payment.tasks.overdue"))
                : new Badge(Tone.INFO, "waiting", getTranslation("payment.tasks.waiting"));
    }
}
