package ca.footing.change.ui;

import ca.footing.registration.AgreementText;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;

/** The agreement that a colleague reads and agrees to before the place is theirs. */
class TakeOverPanel extends Composite<Div> {
    /** @param take is told the version that was agreed to */
    TakeOverPanel(AgreementText text, Consumer<String> take) {
        var body = Page.of(
                "agreement",
                new Html("<div class=\"prose\">"
                        + Markdown.html(text.body().in(getLocale())).replace("h2>", "h3>") + "</div>"));
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text.title().in(getLocale()));
        var agreed = new Checkbox(getTranslation("change.substitute.agree"));
        var go = new Button(getTranslation("change.substitute.take"), _ -> {
            agreed.setErrorMessage(getTranslation("change.substitute.agreeFirst"));
            agreed.setInvalid(!agreed.getValue());
            if (agreed.getValue()) {
                take.accept(text.version());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("form-page", "stack");
        getContent().add(new H2(text.title().in(getLocale())), body, agreed, Page.of("form-actions", go));
    }
}
