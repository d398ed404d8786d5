package ca.footing.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Asks before something that is hard to take back. */
public final class Ask {
    private Ask() {}

    /** @param verb what the button says that does it, for example "Withdraw" */
    public static void before(String title, String text, String verb, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmButton(verb, _ -> {
            dialog.close();
            act.run();
        });
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("action.cancel"));
        dialog.open();
    }

    /** Keeps a person on a screen with unsaved changes until they say that these may be lost. */
    static void beforeLeaving(BeforeLeaveEvent event, BooleanSupplier changed) {
        if (!changed.getAsBoolean()) {
            return;
        }
        var leave = event.postpone();
        var dialog = new ConfirmDialog(
                I18NProvider.translate("shared.unsaved.title"),
                I18NProvider.translate("shared.unsaved.text"),
                I18NProvider.translate("shared.unsaved.leave"),
                _ -> leave.proceed());
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("shared.unsaved.stay"));
        dialog.addCancelListener(_ -> leave.cancel());
        dialog.open();
    }
}
