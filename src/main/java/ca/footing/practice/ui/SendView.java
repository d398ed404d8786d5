package ca.footing.practice.ui;

import ca.footing.practice.EntryId;
import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.PracticePlaces;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Signatures;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.Supervisors;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sends entries to be signed, and shows the batches that lie with supervisors. */
@Route(PracticeRoutes.SEND)
@PermitAll
class SendView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PracticeLog log;
    private final transient Supervisors supervisors;
    private final transient Signatures signatures;
    private final transient PracticePlaces places;

    SendView(PracticeLog log, Supervisors supervisors, Signatures signatures, PracticePlaces places) {
        this.log = log;
        this.supervisors = supervisors;
        this.signatures = signatures;
        this.places = places;
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
        var recipients = recipients(people, waiting);
        if (recipients.isEmpty()) {
            add(Page.empty(
                    getTranslation("practice.supervisors.empty"),
                    getTranslation("practice.supervisors.emptyText"),
                    Page.buttonLink(PracticeRoutes.NEW_SUPERVISOR, getTranslation("practice.supervisors.add"))));
        } else if (waiting.isEmpty()) {
            add(Page.empty(getTranslation("practice.send.empty"), getTranslation("practice.send.emptyText")));
        } else {
            add(new SendForm(recipients, waiting, this::send));
        }
        add(new LyingBatches(signatures, people, this::show));
    }

    private List<Recipient> recipients(List<SupervisorDetails> people, List<EntryRow> waiting) {
        var supervising =
                people.stream().filter(person -> !person.retired()).<Recipient>map(Recipient.Supervising::new);
        var teaching = places.mine().stream()
                .<Recipient>map(Recipient.Teaching::new)
                .filter(recipient -> waiting.stream().anyMatch(recipient::maySign));
        return Stream.concat(supervising, teaching).toList();
    }

    private void send(Recipient recipient, Set<EntryRow> entries) {
        List<EntryId> ids = entries.stream().map(EntryRow::id).toList();
        switch (recipient) {
            case Recipient.Supervising person ->
                signatures.send(person.supervisor().id(), ids);
            case Recipient.Teaching teaching ->
                signatures.sendToFacilitators(teaching.place().registration(), ids);
        }
        Notify.done(getTranslation("practice.send.done"));
        show();
    }
}
