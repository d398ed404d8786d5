package ca.footing.practice.ui;

import ca.footing.practice.Credential;
import ca.footing.practice.CredentialKind;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** From when, and until when where it ends, one thing was true of a supervisor; empty when it is not recorded. */
class CredentialFields extends Composite<Div> {
    private final CredentialKind kind;
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();

    CredentialFields(CredentialKind kind) {
        this.kind = kind;
        var name = getTranslation("practice.credential." + kind);
        from.setLabel(getTranslation("practice.credential.from", name));
        until.setLabel(getTranslation("practice.credential.until", name));
        from.setLocale(getLocale());
        until.setLocale(getLocale());
        var help = Page.fine(getTranslation("practice.credential." + kind + ".help"));
        var pair = new Div(from, until);
        pair.addClassName("field-pair");
        getContent().addClassNames("stack", "tight");
        getContent().add(pair, help);
    }

    void show(Credential credential) {
        from.setValue(credential.validFrom());
        until.setValue(credential.validTo());
    }

    Optional<Credential> value() {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var end = until.getValue();
        return Optional.of(
                new Credential(kind, from.getValue(), end == null || end.isBefore(from.getValue()) ? null : end));
    }
}
