package ca.footing.registration.ui;

import ca.footing.registration.PlaceDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import ca.footing.shared.ui.Unsaved;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;

/** The participation agreement: read, name one's own support, sign. */
class AgreementStep extends Composite<Section> {
    private static final int SUPPORT_LENGTH = 500;

    private final Checkbox agree = new Checkbox(getTranslation("registration.agreement.agree"));
    private final TextArea support = new TextArea(getTranslation("registration.agreement.support"));

    /** @param sign gets the version that was read and the support that was named */
    AgreementStep(PlaceDetails details, BiConsumer<String, String> sign) {
        var agreement = details.agreement();
        support.setHelperText(getTranslation("registration.agreement.supportHelp"));
        support.setMaxLength(SUPPORT_LENGTH);
        support.setValue(details.ownSupport());
        Unsaved.guard(support, () -> !support.getValue().equals(details.ownSupport()));
        agree.setRequiredIndicatorVisible(true);
        agree.setValue(details.signedAt() != null);
        var button = new Button(getTranslation("registration.agreement.sign"), _ -> {
            if (agree.getValue()) {
                sign.accept(agreement.version(), support.getValue());
            } else {
                agree.setErrorMessage(getTranslation("registration.agreement.missing"));
                agree.setInvalid(true);
                agree.focus();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("form-actions");
        var version = new Paragraph(getTranslation(
                "registration.agreement.version",
                agreement.version(),
                Formats.shortDate(
                        agreement.effectiveFrom().atZone(ZoneOffset.UTC).toLocalDate(), getLocale())));
        version.addClassName("fine");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(agreement.title().in(getLocale())),
                        new Paragraph(getTranslation("registration.agreement.intro")),
                        expectations(details),
                        text(details),
                        version,
                        support,
                        agree,
                        actions);
    }

    /** What the series asks of everyone and what can be counted on, before the agreement itself. */
    private Div expectations(PlaceDetails details) {
        var words = new Div();
        words.addClassNames("panel", "quiet", "stack", "tight");
        words.setVisible(!details.expectations().isEmpty());
        if (words.isVisible()) {
            var text = Markdown.html(details.expectations().in(getLocale()));
            words.add(
                    new H3(getTranslation("registration.agreement.expectations")),
                    new Html("<div class=\"prose\">" + text + "</div>"));
        }
        return words;
    }

    /** A frame of its own that scrolls, and can be scrolled by keyboard; its headings stand below the step's. */
    private Div text(PlaceDetails details) {
        var body = Markdown.html(details.agreement().body().in(getLocale()));
        var html = new Html("<div class=\"prose\">" + body.replace("h2>", "h3>") + "</div>");
        var frame = new Div(html);
        frame.addClassName("agreement");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", details.agreement().title().in(getLocale()));
        return frame;
    }
}
