package ca.footing.practice.ui;

import ca.footing.practice.SupervisorDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Hands the batch on to somebody who signs in the supervisor's place. */
class DelegatePanel extends Composite<Details> {
    private final DeputyForm form = new DeputyForm();

    DelegatePanel(Consumer<SupervisorDraft> delegate) {
        var go = new Button(
                getTranslation("practice.delegate.submit"), _ -> form.value().ifPresent(delegate));
        var content = new Div(new Paragraph(getTranslation("practice.delegate.text")), form, go);
        content.addClassName("stack");
        getContent().setSummaryText(getTranslation("practice.delegate.title"));
        getContent().add(content);
    }
}
