package ca.footing.registration.ui;

import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The way to tell in private what one needs: beside every step and beside the confirmed place, never a step itself. */
class AccessNeedsLink extends Composite<Section> {
    AccessNeedsLink(RegistrationId place) {
        var link = new Anchor(RegistrationRoutes.accessNeeds(place), getTranslation("registration.needs.link"));
        link.addClassName("arrow-link");
        getContent().addClassNames("panel", "quiet", "stack", "tight");
        getContent()
                .add(
                        new H2(getTranslation("registration.needs.title")),
                        new Paragraph(getTranslation("registration.needs.text")),
                        new Paragraph(link));
    }
}
