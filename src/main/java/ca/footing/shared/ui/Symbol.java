package ca.footing.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** One of the brand's own icons; always beside words that say the same, so screen readers pass it over. */
public class Symbol extends SvgIcon {
    /** @param name id of a symbol in {@code /public/images/icons.svg}, for example {@code met} */
    public Symbol(String name) {
        super("/public/images/icons.svg", name);
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true");
    }
}
