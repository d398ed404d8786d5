package ca.footing.practice.ui;

import ca.footing.account.Roles;
import ca.footing.practice.Decision;
import ca.footing.practice.EntryId;
import ca.footing.practice.FacilitatorSignOff;
import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.QueueRow;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What waits for a facilitator's signature, learner by learner, and one signature for all that is decided. */
@Route(PracticeRoutes.QUEUE)
@Menu(title = "practice.queue.menu", order = 34)
@RolesAllowed(Roles.FACILITATOR)
class QueueView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient FacilitatorSignOff signOff;
    private final Div content = Page.of("stack wide");
    private final List<QueueTable> tables = new ArrayList<>();
    private final Checkbox attest = new Checkbox();

    QueueView(FacilitatorSignOff signOff) {
        this.signOff = signOff;
        attest.setLabel(getTranslation("practice.queue.attest"));
        addClassNames("queue-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("practice.queue.title")),
                        Page.lede(getTranslation("practice.queue.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.queue.title");
    }

    private void show() {
        content.removeAll();
        tables.clear();
        var rows = signOff.queue();
        if (rows.isEmpty()) {
            content.add(Page.empty(getTranslation("practice.queue.empty"), getTranslation("practice.queue.emptyText")));
            return;
        }
        rows.stream()
                .collect(Collectors.groupingBy(QueueRow::learner, LinkedHashMap::new, Collectors.toList()))
                .forEach((learner, own) -> tables.add(new QueueTable(learner, own)));
        tables.forEach(content::add);
        content.add(signing());
    }

    private Div signing() {
        attest.setValue(false);
        attest.setInvalid(false);
        var sign = new Button(getTranslation("practice.supervise.sign"), _ -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return Page.of(
                "panel stack", attest, Page.of("actions", sign), Page.fine(getTranslation("practice.queue.locks")));
    }

    private void sign() {
        Map<EntryId, Decision> decisions = new LinkedHashMap<>();
        tables.forEach(table -> decisions.putAll(table.decisions()));
        var approves = decisions.values().stream().anyMatch(Decision.Approve.class::isInstance);
        attest.setInvalid(approves && !attest.getValue());
        attest.setErrorMessage(getTranslation("practice.supervise.attestFirst"));
        if (attest.isInvalid()) {
            attest.focus();
            return;
        }
        signOff.decide(decisions);
        Notify.done(getTranslation("practice.queue.done", decisions.size()));
        show();
    }
}
