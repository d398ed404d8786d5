package ca.footing.account.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.OwnAccount;
import ca.footing.shared.LanguageCookie;
import ca.footing.shared.Languages;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Locale;

/** Turns everything into the other language and stays on the same screen, at the same address. */
public class LanguageSwitch extends Composite<NativeButton> {
    private final transient LanguageCookie cookie;
    private final transient OwnAccount account;
    private final CurrentAccount current;

    public LanguageSwitch(LanguageCookie cookie, OwnAccount account, CurrentAccount current) {
        this.cookie = cookie;
        this.account = account;
        this.current = current;
        var other = Languages.other(getLocale());
        var name = new Span(getTranslation("account.language." + Languages.code(other)));
        name.getElement().setAttribute("lang", Languages.code(other));
        getContent().addClassName("tool-button");
        getContent().add(new Symbol("language"), name);
        getContent().addClickListener(_ -> turnTo(other));
    }

    private void turnTo(Locale locale) {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            cookie.set(response.getHttpServletResponse(), locale);
        }
        if (current.isSignedIn()) {
            account.speak(locale);
        }
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
