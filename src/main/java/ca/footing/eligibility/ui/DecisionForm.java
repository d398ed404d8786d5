package ca.footing.eligibility.ui;

import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** The three decisions, each with its reason. */
class DecisionForm extends Composite<Section> {
    private static final int REASON_LENGTH = 2000;

    private final TextArea reason = new TextArea(getTranslation("eligibility.application.reason"));

    DecisionForm(Consumer<String> approve, Consumer<String> refuse, Consumer<String> ask) {
        reason.setMaxLength(REASON_LENGTH);
        reason.setHelperText(getTranslation("eligibility.application.reasonHelp"));
        reason.setRequiredIndicatorVisible(true);
        var yes = new Button(getTranslation("eligibility.application.approve"), _ -> withReason(approve));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var more = new Button(getTranslation("eligibility.application.ask"), _ -> withReason(ask));
        var no = new Button(
                getTranslation("eligibility.application.refuse"),
                _ -> withReason(words -> Ask.before(
                        getTranslation("eligibility.application.refuseTitle"),
                        getTranslation("eligibility.application.refuseText"),
                        getTranslation("eligibility.application.refuse"),
                        () -> refuse.accept(words))));
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("eligibility.application.decide")),
                        reason,
                        Page.of("form-actions", yes, more, no));
    }

    private void withReason(Consumer<String> decision) {
        var missing = reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("error.DecisionReasonNeeded"));
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        } else {
            decision.accept(reason.getValue());
        }
    }
}
