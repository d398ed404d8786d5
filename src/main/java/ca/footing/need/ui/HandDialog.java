package ca.footing.need.ui;

import ca.footing.account.AccountId;
import ca.footing.account.Contact;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** Chooses who looks after a request from now on. */
class HandDialog extends Dialog {
    HandDialog(List<Contact> staff, Consumer<AccountId> hand) {
        var who = new Select<Contact>();
        who.setLabel(getTranslation("need.hand.who"));
        who.setHelperText(getTranslation("need.hand.help"));
        who.setItems(staff);
        who.setItemLabelGenerator(Contact::name);
        who.setRequiredIndicatorVisible(true);
        who.setWidthFull();
        setHeaderTitle(getTranslation("need.office.hand"));
        setWidth("min(32rem, 94vw)");
        add(who);
        var keep = new Button(getTranslation("need.office.hand"), _ -> {
            who.setErrorMessage(getTranslation("shared.required"));
            who.setInvalid(who.isEmpty());
            if (!who.isEmpty()) {
                hand.accept(who.getValue().account());
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), keep);
    }
}
