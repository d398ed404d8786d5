package ca.footing.registration.ui;

import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
import ca.footing.account.ui.SignUpForm;
import ca.footing.cohort.Booking;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;

/** A visitor's account for the seat that they take, and the way in for those who have one. */
class VisitorForm extends Composite<Section> {
    VisitorForm(String cohortCode, Passwords passwords, BookingChoice choice, BiConsumer<Booking, SignUp> start) {
        var form = new SignUpForm(passwords);
        var hold = new Button(
                getTranslation("registration.register.hold"),
                _ -> choice.value()
                        .ifPresent(booking -> form.value("").ifPresent(signUp -> start.accept(booking, signUp))));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        hold.addClickShortcut(Key.ENTER);
        var actions = new Div(hold);
        actions.addClassName("form-actions");
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.register.newTitle")),
                        new Paragraph(getTranslation("registration.register.newText")),
                        choice,
                        signIn(cohortCode),
                        form,
                        terms(),
                        actions);
    }

    private Paragraph signIn(String cohortCode) {
        var link = new Anchor(
                RegistrationRoutes.registerSignedIn(cohortCode), getTranslation("registration.register.signIn"));
        link.setRouterIgnore(true);
        return new Paragraph(new Span(getTranslation("registration.register.known") + " "), link);
    }

    private Paragraph terms() {
        var line = new Paragraph(
                new Span(getTranslation("registration.register.before") + " "),
                page("terms", getTranslation("registration.register.terms")),
                new Span(" · "),
                page("privacy", getTranslation("registration.register.privacy")));
        line.addClassName("fine");
        return line;
    }

    private Anchor page(String name, String text) {
        var link = new Anchor(SiteRoutes.legal(getLocale(), name), text);
        link.setRouterIgnore(true);
        return link;
    }
}
