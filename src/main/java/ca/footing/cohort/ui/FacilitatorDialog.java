package ca.footing.cohort.ui;

import ca.footing.cohort.Facilitator;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Edits what the public reads of a facilitator. It stays open while the profile is refused. */
class FacilitatorDialog extends Dialog {
    private final transient Facilitator before;
    private final TextField name = new TextField(getTranslation("cohort.facilitator.name"));
    private final TextField credentials = new TextField(getTranslation("cohort.facilitator.credentials"));
    private final TextField number = new TextField(getTranslation("cohort.facilitator.number"));
    private final BothLanguages bio = BothLanguages.text(getTranslation("cohort.facilitator.bio"), 4000);
    private final BothLanguages conflict = BothLanguages.text(getTranslation("cohort.facilitator.conflict"), 2000);

    FacilitatorDialog(Facilitator facilitator, Consumer<Facilitator> save) {
        before = facilitator;
        name.setMaxLength(200);
        name.setValue(facilitator.name());
        credentials.setMaxLength(200);
        credentials.setHelperText(getTranslation("cohort.facilitator.credentialsHelp"));
        credentials.setValue(facilitator.credentials());
        number.setMaxLength(60);
        number.setValue(facilitator.registrationNumber());
        bio.show(facilitator.bio());
        conflict.show(facilitator.conflictOfInterest());
        conflict.helper(getTranslation("cohort.facilitator.conflictHelp"));
        setHeaderTitle(getTranslation("cohort.facilitator.edit"));
        setWidth("min(52rem, 94vw)");
        add(Page.of("form-section office-form", name, credentials, number, bio, conflict));
        var keep = new Button(getTranslation("action.save"), _ -> {
            save.accept(facilitator());
            close();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }

    private Facilitator facilitator() {
        return new Facilitator(
                before.id(),
                before.account(),
                name.getValue(),
                credentials.getValue(),
                number.getValue(),
                bio.value(),
                conflict.value());
    }
}
