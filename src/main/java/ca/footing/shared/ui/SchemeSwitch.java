package ca.footing.shared.ui;

import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Light, dark, or as the device says; kept in a cookie that the public pages read too. */
class SchemeSwitch extends Composite<Div> {
    private static final String DEVICE = "auto";
    private static final Map<String, ColorScheme.Value> SCHEMES = Map.of(
            "light", ColorScheme.Value.LIGHT, "dark", ColorScheme.Value.DARK, DEVICE, ColorScheme.Value.LIGHT_DARK);
    private static final Map<String, String> SYMBOLS = Map.of("light", "sun", "dark", "moon", DEVICE, "scheme-auto");

    private final Map<String, NativeButton> buttons = new TreeMap<>(java.util.Comparator.reverseOrder());

    SchemeSwitch() {
        getContent().addClassName("scheme-switch");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("shared.scheme.label"));
        SCHEMES.keySet().forEach(scheme -> buttons.put(scheme, button(scheme)));
        buttons.forEach((_, button) -> getContent().add(button));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(remembered());
    }

    private NativeButton button(String scheme) {
        var button = new NativeButton();
        button.add(
                new Symbol(SYMBOLS.getOrDefault(scheme, "sun")), new Span(getTranslation("shared.scheme." + scheme)));
        button.addClickListener(_ -> {
            remember(scheme);
            show(scheme);
        });
        return button;
    }

    private void show(String scheme) {
        buttons.forEach((name, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(scheme))));
        getUI().ifPresent(
                        ui -> ui.getPage().setColorScheme(SCHEMES.getOrDefault(scheme, ColorScheme.Value.LIGHT_DARK)));
    }

    private static String remembered() {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? DEVICE
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SiteRoutes.SCHEME_COOKIE))
                        .map(Cookie::getValue)
                        .filter(SCHEMES::containsKey)
                        .findFirst()
                        .orElse(DEVICE);
    }

    private static void remember(String scheme) {
        var cookie = new Cookie(SiteRoutes.SCHEME_COOKIE, scheme);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
