package ca.footing.registration.ui;

import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.Step;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A step that is done, in a line, with the way back to correct it. */
class CheckedStep extends ListItem {
    CheckedStep(RegistrationId place, Step step, String words) {
        var title = getTranslation("registration.step." + step);
        var name = new Span(title);
        name.addClassName("requirement-name");
        var detail = new Span(words);
        detail.addClassName("requirement-detail");
        var change = new Anchor(RegistrationRoutes.step(place, step), getTranslation("registration.payment.change"));
        change.setAriaLabel(getTranslation("registration.payment.changeThat", title));
        change.addClassName("button-link");
        var action = new Span(change);
        action.addClassName("requirement-action");
        addClassNames("requirement", "met");
        add(new Symbol("met"), name, detail, action);
    }
}
