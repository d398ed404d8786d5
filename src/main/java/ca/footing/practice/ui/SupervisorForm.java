package ca.footing.practice.ui;

import ca.footing.account.NamedSupervisor;
import ca.footing.practice.CredentialKind;
import ca.footing.practice.SupervisorDetails;
import ca.footing.practice.SupervisorDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** A supervisor as a learner records one: who it is, and what was true of them from and until when. */
class SupervisorForm extends Composite<Div> {
    private final DeputyForm person = new DeputyForm();
    private final Map<CredentialKind, CredentialFields> credentials = new EnumMap<>(CredentialKind.class);

    SupervisorForm() {
        getContent().addClassName("form-section");
        getContent()
                .add(
                        person,
                        new H2(getTranslation("practice.supervisor.credentials")),
                        new Paragraph(getTranslation("practice.supervisor.credentialsText")));
        for (var kind : EnumSet.complementOf(EnumSet.of(CredentialKind.AGREEMENT))) {
            var fields = new CredentialFields(kind);
            credentials.put(kind, fields);
            getContent().add(fields);
        }
    }

    /** Begins with whom the learner named in their profile. */
    void suggest(NamedSupervisor named) {
        person.suggest(named);
    }

    void show(SupervisorDetails details) {
        person.show(details);
        details.credentials().forEach(credential -> {
            var fields = credentials.get(credential.kind());
            if (fields != null) {
                fields.show(credential);
            }
        });
    }

    Optional<SupervisorDraft> value() {
        return person.value(credentials.values().stream()
                .map(CredentialFields::value)
                .flatMap(Optional::stream)
                .toList());
    }
}
