package ca.footing.practice.ui;

import ca.footing.practice.RequestStatus;
import ca.footing.practice.SentBatch;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The batches that lie with supervisors: since when, until when, and what their learner may do about it. */
class LyingBatches extends Composite<Div> {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final transient Signatures signatures;
    private final transient Runnable changed;

    LyingBatches(Signatures signatures, List<SupervisorDetails> people, Runnable changed) {
        this.signatures = signatures;
        this.changed = changed;
        var list = new UnorderedList();
        list.addClassNames("stack", "plain-list");
        signatures.mine().stream()
                .filter(batch -> batch.status() == RequestStatus.OPEN)
                .forEach(batch -> list.add(new ListItem(line(batch, people))));
        getContent().addClassName("stack");
        if (list.getComponentCount() > 0) {
            getContent().add(new H2(getTranslation("practice.send.lying")), list);
        }
    }

    private Div line(SentBatch batch, List<SupervisorDetails> people) {
        var name = people.stream()
                .filter(person -> person.id().equals(batch.supervisor()))
                .findFirst()
                .map(SupervisorDetails::name)
                .orElse("");
        var remind = button("practice.send.remind", name, () -> {
            signatures.remind(batch.id());
            Notify.done(getTranslation("practice.send.reminded", name));
        });
        var take = button("practice.send.withdraw", name, () -> signatures.withdraw(batch.id()));
        return Page.of(
                "panel stack tight",
                new Span(getTranslation(
                        "practice.send.batch",
                        batch.entries().size(),
                        name,
                        day(batch.sentAt()),
                        day(batch.expiresAt()),
                        batch.reminders())),
                Page.of("actions", remind, take));
    }

    private Button button(String key, String name, Runnable act) {
        var verb = getTranslation(key);
        var button = new Button(
                verb,
                _ -> Ask.before(verb, getTranslation(key + "Text"), verb, () -> {
                    act.run();
                    changed.run();
                }));
        button.setAriaLabel(verb + ", " + name);
        return button;
    }

    private String day(Instant instant) {
        return Formats.date(instant.atZone(ZONE).toLocalDate(), getLocale());
    }
}
