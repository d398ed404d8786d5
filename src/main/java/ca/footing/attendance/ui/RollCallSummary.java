package ca.footing.attendance.ui;

import ca.footing.attendance.RollCall;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** How many are not marked yet, and the one button that marks them all, with its way back. */
class RollCallSummary extends Composite<Div> {
    private final Paragraph count = new Paragraph();
    private final Button everyone = new Button(getTranslation("attendance.rollCall.everyone"));
    private final Div notice = new Div();
    private final Paragraph noticeText = new Paragraph();
    private final Button undo = new Button(getTranslation("action.undo"));
    private List<RegistrationId> undoable = List.of();

    RollCallSummary(Runnable markAll, Consumer<List<RegistrationId>> unmark) {
        count.addClassName("roll-call-count");
        count.getElement().setAttribute("role", "status");
        everyone.addThemeVariants(ButtonVariant.PRIMARY);
        everyone.addClickListener(_ -> markAll.run());
        undo.addClickListener(_ -> unmark.accept(undoable));
        var actions = new Div(undo);
        actions.addClassName("actions");
        notice.addClassNames("banner", "info");
        notice.getElement().setAttribute("role", "status");
        notice.add(new Symbol("info"), noticeText, actions);
        notice.setVisible(false);
        var head = new Div(count, everyone);
        head.addClassName("section-head");
        getContent().addClassName("stack");
        getContent().add(head, notice);
    }

    void show(RollCall rollCall) {
        var unmarked = rollCall.unmarked();
        count.setText(getTranslation(
                "attendance.rollCall.unmarked", unmarked, rollCall.people().size()));
        everyone.setVisible(unmarked > 0);
        everyone.setEnabled(rollCall.open());
        if (rollCall.settlement().settled()) {
            everyone.setVisible(false);
            tell(getTranslation("attendance.rollCall." + (rollCall.open() ? "settledOffice" : "settled")), false);
        } else if (!rollCall.open()) {
            tell(getTranslation("attendance.rollCall.ahead"), false);
        } else if (rollCall.people().isEmpty()) {
            tell(getTranslation("attendance.rollCall.nobody"), false);
        }
    }

    /** Keeps open the way back from "everyone present" until something else is changed. */
    void offerUndo(List<RegistrationId> marked) {
        undoable = List.copyOf(marked);
        if (marked.isEmpty()) {
            notice.setVisible(false);
        } else {
            tell(getTranslation("attendance.rollCall.allMarked", marked.size()), true);
        }
    }

    private void tell(String text, boolean withUndo) {
        noticeText.setText(text);
        undo.setVisible(withUndo);
        notice.setVisible(true);
    }
}
