package ca.footing.practice.ui;

import ca.footing.practice.Batch;
import ca.footing.practice.Decision;
import ca.footing.practice.Desk;
import ca.footing.practice.EntryId;
import ca.footing.practice.SignOff;
import ca.footing.practice.SignRequestId;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** All that waits for a supervisor, learner by learner, and one signature under what is decided. */
class DeskPanel extends Composite<Div> {
    private final transient SignOff signOff;
    private final String secret;
    private final transient BiConsumer<String, String> done;
    private final Map<SignRequestId, BatchPanel> batches = new LinkedHashMap<>();
    private final StatementFields statement;
    private final Checkbox attest = new Checkbox();

    /** @param done is told what happened, as a title and a text */
    DeskPanel(SignOff signOff, String secret, Desk desk, BiConsumer<String, String> done) {
        this.signOff = signOff;
        this.secret = secret;
        this.done = done;
        this.statement = new StatementFields(desk);
        getContent().addClassNames("stack", "wide");
        getContent()
                .add(Page.of(
                        "page-head",
                        new H1(getTranslation("practice.supervise.title")),
                        Page.lede(lede(desk)),
                        Page.of(
                                "actions",
                                new Button(getTranslation("practice.supervise.toSign"), _ -> statement.focus()))));
        desk.batches().forEach(batch -> show(batch, desk.batches().size() > 1));
        batches.values().forEach(getContent()::add);
        getContent().add(signing(desk));
    }

    private void show(Batch batch, boolean beside) {
        batches.put(batch.id(), new BatchPanel(batch, beside, deputy -> {
            signOff.delegate(secret, batch.id(), deputy);
            done.accept(
                    getTranslation("practice.supervise.delegated"),
                    getTranslation("practice.supervise.delegatedText", deputy.name()));
        }));
    }

    private String lede(Desk desk) {
        return desk.batches().size() == 1
                ? getTranslation(
                        "practice.supervise.asks", desk.batches().getFirst().learner(), desk.entries())
                : getTranslation("practice.desk.asks", desk.batches().size(), desk.entries());
    }

    private Div signing(Desk desk) {
        attest.setLabel(getTranslation("practice.supervise.attest", desk.name()));
        var sign = new Button(getTranslation("practice.supervise.sign"), _ -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return Page.of("panel stack", statement, attest, Page.of("actions", sign));
    }

    private void sign() {
        var stated = statement.value();
        attest.setInvalid(!attest.getValue());
        attest.setErrorMessage(getTranslation("practice.supervise.attestFirst"));
        if (attest.isInvalid() && stated.isPresent()) {
            attest.focus();
        }
        if (stated.isEmpty() || attest.isInvalid()) {
            return;
        }
        Map<SignRequestId, Map<EntryId, Decision>> decisions = new LinkedHashMap<>();
        batches.forEach((id, batch) -> batch.decisions().ifPresent(decided -> decisions.put(id, decided)));
        signOff.decide(secret, stated.orElseThrow(), decisions);
        var left = batches.size() - decisions.size();
        done.accept(
                getTranslation("practice.supervise.done"),
                left == 0 ? getTranslation("practice.supervise.doneText") : getTranslation("practice.desk.left", left));
    }
}
