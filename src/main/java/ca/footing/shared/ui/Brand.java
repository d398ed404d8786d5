package ca.footing.shared.ui;

import ca.footing.shared.SiteRoutes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The mark and the name, leading to the start page. */
class Brand extends Composite<Anchor> {
    Brand() {
        var mark = new Symbol("mark");
        mark.addClassName("brand-mark");
        mark.removeClassName("icon");
        var name = new Span(getTranslation("shared.app"));
        name.addClassName("brand-name");
        getContent().setHref(SiteRoutes.home(getLocale()));
        getContent().setRouterIgnore(true);
        getContent().addClassName("brand");
        getContent().add(mark, name);
    }
}
