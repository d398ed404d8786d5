package ca.footing.practice.ui;

import ca.footing.practice.Batch;
import ca.footing.practice.SignOff;
import ca.footing.practice.SupervisorDraft;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.function.BiConsumer;

/** The entries of a batch, each approved unless it is sent back with a reason, and the signature under them all. */
class BatchPanel extends Composite<Div> {
    private final transient SignOff signOff;
    private final String token;
    private final String secret;
    private final transient BiConsumer<String, String> thank;
    private final BatchTable table;
    private final Checkbox attest = new Checkbox();

    BatchPanel(SignOff signOff, String token, String secret, Batch batch, BiConsumer<String, String> thank) {
        this.signOff = signOff;
        this.token = token;
        this.secret = secret;
        this.thank = thank;
        this.table = new BatchTable(batch);
        var lede = Page.lede(getTranslation(
                "practice.supervise.asks", batch.learner(), batch.entries().size()));
        var skip = new Button(getTranslation("practice.supervise.toSign"), _ -> attest.focus());
        getContent().addClassNames("stack", "wide");
        getContent()
                .add(Page.of(
                        "page-head",
                        new H1(getTranslation("practice.supervise.title")),
                        lede,
                        Page.of("actions", skip)));
        getContent().add(table, signing(batch), new DelegatePanel(this::delegate));
    }

    private Div signing(Batch batch) {
        attest.setLabel(
                getTranslation("practice.supervise.attest", batch.supervisor().name()));
        var sign = new Button(getTranslation("practice.supervise.sign"), _ -> sign());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return Page.of("panel stack", attest, Page.of("actions", sign));
    }

    private void sign() {
        attest.setInvalid(!attest.getValue());
        attest.setErrorMessage(getTranslation("practice.supervise.attestFirst"));
        if (attest.isInvalid()) {
            attest.focus();
            return;
        }
        signOff.decide(token, secret, table.decisions());
        thank.accept(getTranslation("practice.supervise.done"), getTranslation("practice.supervise.doneText"));
    }

    private void delegate(SupervisorDraft deputy) {
        signOff.delegate(token, secret, deputy);
        thank.accept(
                getTranslation("practice.supervise.delegated"),
                getTranslation("practice.supervise.delegatedText", deputy.name()));
    }
}
