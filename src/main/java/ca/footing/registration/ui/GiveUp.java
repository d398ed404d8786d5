package ca.footing.registration.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

/** What happens when the time runs out, and a way to give the seat back at once, asked twice. */
class GiveUp extends Composite<Div> {
    GiveUp(Runnable giveUp) {
        var lapse = Page.fine(getTranslation("registration.hold.lapse"));
        var button = new Button(getTranslation("registration.giveUp.button"), _ -> ask(giveUp));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassNames("give-up", "stack", "tight");
        var actions = new Div(button);
        actions.addClassName("actions");
        getContent().add(lapse, actions);
    }

    private void ask(Runnable giveUp) {
        var dialog = new ConfirmDialog(
                getTranslation("registration.giveUp.title"),
                getTranslation("registration.giveUp.text"),
                getTranslation("registration.giveUp.button"),
                _ -> giveUp.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("registration.giveUp.keep"));
        dialog.open();
    }
}
