package ca.footing.practice.ui;

import ca.footing.practice.Counters;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.Ledger;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.Signatures;
import ca.footing.practice.Supervisors;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A learner's two ledgers, what they add up to, and what waits with whom. */
@Route(PracticeRoutes.HOME)
@Menu(title = "practice.home.menu", order = 12)
@PermitAll
class PracticeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PracticeLog log;
    private final transient Signatures signatures;
    private final transient Supervisors supervisors;
    private final transient Counters counters;
    private final Div content = new Div();

    PracticeView(PracticeLog log, Signatures signatures, Supervisors supervisors, Counters counters) {
        this.log = log;
        this.signatures = signatures;
        this.supervisors = supervisors;
        this.counters = counters;
        var lede = Page.lede(getTranslation("practice.home.lede"));
        var enter = Page.buttonLink(PracticeRoutes.NEW, getTranslation("practice.home.enter"));
        enter.addClassName("primary");
        var head = Page.of(
                "page-head",
                new H1(getTranslation("practice.home.title")),
                lede,
                Page.of(
                        "actions",
                        enter,
                        Page.buttonLink(PracticeRoutes.SEND, getTranslation("practice.home.send")),
                        Page.buttonLink(PracticeRoutes.SUPERVISORS, getTranslation("practice.home.supervisors"))));
        content.addClassNames("stack", "wide");
        addClassNames("practice-view", "page");
        add(head, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        var entries = log.mine();
        if (entries.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("practice.home.empty"),
                    getTranslation("practice.home.emptyText"),
                    Page.buttonLink(PracticeRoutes.NEW, getTranslation("practice.home.enter"))));
            return;
        }
        var words = new EntryWords(this::getTranslation, getLocale(), supervisors.mine(), signatures.mine());
        content.add(new CounterPanel(counters.mine(), getLocale()));
        for (var ledger : Ledger.values()) {
            var own = entries.stream().filter(entry -> entry.ledger() == ledger).toList();
            if (!own.isEmpty()) {
                content.add(section(
                        "practice.ledger." + ledger,
                        new Paragraph(getTranslation("practice.ledger." + ledger + ".text")),
                        new Portions<>(own, shown -> new EntryTable(shown, words))));
            }
        }
        content.add(new ContactForm((hours, day) -> {
            counters.declareContact(hours, day);
            show();
        }));
        if (entries.stream().anyMatch(entry -> entry.status() == EntryStatus.APPROVED)) {
            content.add(new FilesPanel());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.home.title");
    }

    private Section section(String title, Component... parts) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(getTranslation(title)));
        section.add(parts);
        return section;
    }
}
