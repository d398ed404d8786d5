package ca.footing.registration.ui;

import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The person has a place in this cohort: the way to it. */
class SeatTaken extends Composite<Section> {
    SeatTaken(MyRegistration place) {
        var go = new Anchor(
                RegistrationRoutes.registration(place.id()), getTranslation("registration.register.goToPlace"));
        go.addClassNames("button-link", "primary");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.register.takenTitle")),
                        new Paragraph(getTranslation("registration.register.takenText." + place.status())),
                        new Paragraph(go));
    }
}
