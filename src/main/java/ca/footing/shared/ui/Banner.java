package ca.footing.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stays on the screen until the matter is settled; screen readers hear it when it appears. */
public class Banner extends Div {
    public Banner(Badge.Tone tone, String symbol, String title, String text) {
        var heading = new Paragraph(title);
        heading.addClassName("banner-title");
        addClassName("banner");
        if (tone != Badge.Tone.NEUTRAL) {
            addClassName(tone.name().toLowerCase(java.util.Locale.ROOT));
        }
        getElement().setAttribute("role", tone == Badge.Tone.ERROR ? "alert" : "status");
        add(new Symbol(symbol), heading, new Paragraph(text));
    }

    /** Somebody else saved first: their state is shown, and what was typed here must be entered again. */
    public static Banner stale() {
        var banner = new Banner(
                Badge.Tone.WARNING, "warning", translate("shared.stale.title"), translate("shared.stale.text"));
        banner.getElement().setAttribute("role", "alert");
        return banner;
    }

    private static String translate(String key) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key);
    }
}
