package ca.footing.practice.ui;

import ca.footing.practice.PracticeRoutes;
import ca.footing.practice.SignLinkEnded;
import ca.footing.practice.SignOff;
import ca.footing.shared.ui.Message;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of a supervisor's mail leads: who they are, then all that waits for them, then thanks. Opening it
 * changes nothing, and it never says whom it concerns before the number is confirmed.
 */
@Route(PracticeRoutes.SUPERVISE)
@AnonymousAllowed
class SuperviseView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SITTINGS = "practice.sittings";

    private final transient SignOff signOff;
    private final TextField number = new TextField();
    private String token = "";
    private transient @Nullable VaadinSession session;

    SuperviseView(SignOff signOff) {
        this.signOff = signOff;
        number.setLabel(getTranslation("practice.supervise.number"));
        number.setHelperText(getTranslation("practice.supervise.numberHelp"));
        number.setRequiredIndicatorVisible(true);
        number.setManualValidation(true);
        addClassNames("supervise-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        session = event.getUI().getSession();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.supervise.title");
    }

    private void show() {
        removeAll();
        try {
            var secret = held();
            if (secret.isPresent()) {
                removeClassName("narrow");
                add(new DeskPanel(signOff, secret.get(), signOff.desk(secret.get()), this::thank));
            } else {
                signOff.look(token);
                addClassName("narrow");
                ask();
            }
        } catch (SignLinkEnded _) {
            addClassName("narrow");
            add(new Message(
                    "mail.svg",
                    getTranslation("practice.supervise.ended"),
                    getTranslation("practice.supervise.endedText")));
        }
    }

    /** Which of this browser's sittings holds the batch of this link, or began with it and still holds others. */
    private Optional<String> held() {
        return secrets().stream().filter(secret -> signOff.holds(token, secret)).findFirst();
    }

    private List<String> secrets() {
        return Objects.requireNonNull(session).getAttribute(SITTINGS) instanceof Secrets(List<String> values)
                ? values
                : List.of();
    }

    private void ask() {
        var go = new Button(getTranslation("practice.supervise.confirm"), _ -> confirm());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        add(Page.of(
                "panel stack",
                new H1(getTranslation("practice.supervise.title")),
                new Paragraph(getTranslation("practice.supervise.lede")),
                number,
                go,
                Page.fine(getTranslation("practice.supervise.not"))));
        number.focus();
    }

    private void confirm() {
        number.setInvalid(number.getValue().isBlank());
        number.setErrorMessage(getTranslation("shared.required"));
        if (!number.isInvalid()) {
            var secret = signOff.confirm(token, number.getValue());
            var all = Stream.concat(Stream.of(secret), secrets().stream()).toList();
            Objects.requireNonNull(session).setAttribute(SITTINGS, new Secrets(all));
            show();
        }
    }

    private void thank(String title, String text) {
        removeAll();
        addClassName("narrow");
        var goOn = new Button(getTranslation("practice.desk.goOn"), _ -> show());
        goOn.setVisible(held().isPresent());
        add(new Message("done.svg", title, text, goOn));
    }

    private record Secrets(List<String> values) implements Serializable {}
}
