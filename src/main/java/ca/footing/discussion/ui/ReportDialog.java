package ca.footing.discussion.ui;

import ca.footing.discussion.ReportReason;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;

/** Asks why a post should be looked at, from a list; nothing is written. */
class ReportDialog extends Dialog {
    ReportDialog(Consumer<ReportReason> report) {
        setHeaderTitle(getTranslation("discussion.report.title"));
        var reason = new RadioButtonGroup<ReportReason>();
        reason.setLabel(getTranslation("discussion.report.reason"));
        reason.setItems(ReportReason.values());
        reason.setItemLabelGenerator(choice -> getTranslation("discussion.reportReason." + choice));
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("discussion.report.choose"));
        var send = new Button(getTranslation("discussion.report.action"), _ -> {
            reason.setInvalid(reason.getValue() == null);
            if (!reason.isInvalid()) {
                close();
                report.accept(reason.getValue());
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(Page.of("stack", new Paragraph(getTranslation("discussion.report.text")), reason));
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), send);
    }
}
