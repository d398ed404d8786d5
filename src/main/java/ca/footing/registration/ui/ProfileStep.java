package ca.footing.registration.ui;

import ca.footing.account.Profile;
import ca.footing.account.ui.ProfileForm;
import ca.footing.registration.PlaceDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** The professional profile, which decides the prices that are open and stands on receipt and certificate. */
class ProfileStep extends Composite<Section> {
    ProfileStep(PlaceDetails details, Consumer<Profile> save) {
        var form = new ProfileForm();
        var known = details.profile();
        if (known == null) {
            form.suggestName(details.name());
        } else {
            form.show(known);
        }
        var button = new Button(
                getTranslation("registration.profile.save"), _ -> form.value().ifPresent(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.profile.title")),
                        new Paragraph(getTranslation("registration.profile.intro")),
                        form,
                        actions);
    }
}
