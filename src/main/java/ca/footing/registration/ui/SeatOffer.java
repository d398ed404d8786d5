package ca.footing.registration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One button for a signed-in person: hold my seat. */
class SeatOffer extends Composite<Section> {
    SeatOffer(Runnable register) {
        var hold = new Button(getTranslation("registration.register.holdMine"), _ -> register.run());
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        hold.setDisableOnClick(true);
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.register.offerTitle")),
                        new Paragraph(getTranslation("registration.register.offerText")),
                        hold);
    }
}
