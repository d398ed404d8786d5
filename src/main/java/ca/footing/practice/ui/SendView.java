package ca.footing.practice.ui;

import ca.footing.practice.EntryId;
import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.RequestStatus;
import ca.footing.practice.SentBatch;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.Supervisors;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Sends entries to be signed, and shows the batches that lie with supervisors. */
@Route(PracticeRoutes.SEND)
@PermitAll
class SendView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final transient PracticeLog log;
    private final transient Supervisors supervisors;
    private final transient Signatures signatures;

    SendView(PracticeLog log, Supervisors supervisors, Signatures signatures) {
        this.log = log;
        this.supervisors = supervisors;
        this.signatures = signatures;
        addClassNames("send-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.send.title");
    }

    private void show() {
        var lede = Page.lede(getTranslation("practice.send.lede"));
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(PracticeRoutes.HOME, getTranslation("practice.home.title"))),
                Page.of("page-head", new H1(getTranslation("practice.send.title")), lede));
        var people = supervisors.mine();
        var waiting = log.mine().stream()
                .filter(entry -> entry.status() == EntryStatus.OPEN || entry.status() == EntryStatus.RETURNED)
                .toList();
        if (people.stream().allMatch(SupervisorDetails::retired)) {
            add(Page.empty(
                    getTranslation("practice.supervisors.empty"),
                    getTranslation("practice.supervisors.emptyText"),
                    Page.buttonLink(PracticeRoutes.NEW_SUPERVISOR, getTranslation("practice.supervisors.add"))));
        } else if (waiting.isEmpty()) {
            add(Page.empty(getTranslation("practice.send.empty"), getTranslation("practice.send.emptyText")));
        } else {
            add(new SendForm(people, waiting, this::send));
        }
        var open = signatures.mine().stream()
                .filter(batch -> batch.status() == RequestStatus.OPEN)
                .toList();
        if (!open.isEmpty()) {
            add(lying(open, people));
        }
    }

    private void send(SupervisorDetails supervisor, Set<EntryRow> entries) {
        List<EntryId> ids = entries.stream().map(EntryRow::id).toList();
        signatures.send(supervisor.id(), ids);
        Notify.done(getTranslation("practice.send.done", supervisor.name()));
        show();
    }

    private Section lying(List<SentBatch> open, List<SupervisorDetails> people) {
        var list = new UnorderedList();
        list.addClassNames("stack", "plain-list");
        open.forEach(batch -> list.add(new ListItem(line(batch, people))));
        var section = new Section(new H2(getTranslation("practice.send.lying")), list);
        section.addClassName("stack");
        return section;
    }

    private Div line(SentBatch batch, List<SupervisorDetails> people) {
        var name = people.stream()
                .filter(person -> person.id().equals(batch.supervisor()))
                .findFirst()
                .map(SupervisorDetails::name)
                .orElse("");
        var take = new Button(
                getTranslation("practice.send.withdraw"),
                _ -> Ask.before(
                        getTranslation("practice.send.withdraw"),
                        getTranslation("practice.send.withdrawText"),
                        getTranslation("practice.send.withdraw"),
                        () -> {
                            signatures.withdraw(batch.id());
                            show();
                        }));
        take.setAriaLabel(getTranslation("practice.send.withdraw") + ", " + name);
        return Page.of(
                "panel stack tight",
                new Span(getTranslation(
                        "practice.send.batch",
                        batch.entries().size(),
                        name,
                        day(batch.sentAt()),
                        day(batch.expiresAt()),
                        batch.reminders())),
                Page.of("actions", take));
    }

    private String day(Instant instant) {
        return Formats.date(instant.atZone(ZONE).toLocalDate(), getLocale());
    }
}
