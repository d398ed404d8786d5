package ca.footing.registration.ui;

import ca.footing.cohort.Booking;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** One button for a signed-in person: hold my seat. */
class SeatOffer extends Composite<Section> {
    SeatOffer(BookingChoice choice, Consumer<Booking> register) {
        var hold = new Button(
                getTranslation("registration.register.holdMine"),
                _ -> choice.value().ifPresent(register));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.register.offerTitle")),
                        new Paragraph(getTranslation("registration.register.offerText")),
                        choice,
                        hold);
    }
}
