package ca.footing.account.ui;

import ca.footing.account.NamedSupervisor;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a person names as their supervisor; all of it may stay empty. */
class SupervisorFields extends Composite<Section> {
    private final TextField name = Fields.ofProfile("supervisorName");
    private final TextField title = Fields.ofProfile("supervisorTitle");
    private final TextField number = Fields.ofProfile("supervisorNumber");

    SupervisorFields() {
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("account.profile.supervisor")),
                        new Paragraph(getTranslation("account.profile.supervisorText")),
                        name,
                        title,
                        number);
    }

    void show(NamedSupervisor supervisor) {
        name.setValue(supervisor.name());
        title.setValue(supervisor.title());
        number.setValue(supervisor.registrationNumber());
    }

    /** Nobody when all is empty; empty with the fields marked when something is wrong. */
    Optional<NamedSupervisor> value() {
        Stream.of(name, title, number).forEach(field -> field.setInvalid(false));
        if (Stream.of(name, title, number).allMatch(field -> field.getValue().isBlank())) {
            return Optional.of(NamedSupervisor.NONE);
        }
        var named = Fields.text(name, NamedSupervisor.MAX_NAME);
        var titled = optional(title, NamedSupervisor.MAX_TITLE);
        var numbered = optional(number, NamedSupervisor.MAX_REGISTRATION_NUMBER);
        return named.isPresent() && titled.isPresent() && numbered.isPresent()
                ? Optional.of(new NamedSupervisor(named.get(), titled.get(), numbered.get()))
                : Optional.empty();
    }

    private static Optional<String> optional(TextField field, int maxLength) {
        return field.getValue().isBlank() ? Optional.of("") : Fields.text(field, maxLength);
    }
}
