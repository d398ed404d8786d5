package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateAct;
import ca.footing.certificate.NameEvidence;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that may be done to a certificate now, with the reason that is kept. */
class ActForm extends Composite<Div> {
    /** Does it. {@code evidence} is there for a changed name only. */
    interface Doer {
        void act(CertificateAct act, String reason, @Nullable NameEvidence evidence);
    }

    private static final int MAX_REASON = 500;

    private final RadioButtonGroup<CertificateAct> acts = new RadioButtonGroup<>();
    private final Select<NameEvidence> evidence = new Select<>();
    private final TextArea reason = new TextArea();

    /** @param possible not empty */
    ActForm(List<CertificateAct> possible, Doer doer) {
        acts.setLabel(getTranslation("certificate.acts.what"));
        acts.setItems(possible);
        acts.setItemLabelGenerator(act -> getTranslation("certificate.acts." + act));
        acts.setValue(possible.getFirst());
        acts.addValueChangeListener(_ -> show());
        evidence.setLabel(getTranslation("certificate.acts.evidence"));
        evidence.setHelperText(getTranslation("certificate.acts.evidenceHelp"));
        evidence.setItems(NameEvidence.values());
        evidence.setItemLabelGenerator(seen -> getTranslation("certificate.evidence." + seen));
        evidence.setValue(NameEvidence.NAME_CERTIFICATE);
        reason.setLabel(getTranslation("certificate.acts.reason"));
        reason.setHelperText(getTranslation("certificate.acts.reasonHelp"));
        reason.setMaxLength(MAX_REASON);
        reason.setWidthFull();
        var act = new Button(getTranslation("certificate.acts.do"), _ -> act(doer));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent()
                .add(new H2(getTranslation("certificate.acts.title")), acts, evidence, reason, Page.of("actions", act));
        show();
    }

    private void show() {
        evidence.setVisible(acts.getValue() == CertificateAct.RENAMED);
    }

    private void act(Doer doer) {
        var missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? getTranslation("error.CertificateReasonNeeded") : "");
        if (!missing) {
            var act = acts.getValue();
            doer.act(act, reason.getValue(), act == CertificateAct.RENAMED ? evidence.getValue() : null);
        }
    }
}
