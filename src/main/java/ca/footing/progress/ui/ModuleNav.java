package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way to the module before and the one after. */
class ModuleNav extends Composite<Nav> {
    ModuleNav(ModuleProgress module) {
        getContent().setAriaLabel(getTranslation("progress.module.nav"));
        getContent().addClassNames("actions", "module-nav");
        module.previous().ifPresent(id -> {
            var link = link(module, id);
            link.add(new Symbol("arrow-left"), new Span(getTranslation("progress.module.previous")));
            getContent().add(link);
        });
        module.following().ifPresent(id -> {
            var link = link(module, id);
            link.add(new Span(getTranslation("progress.module.next")), new Symbol("arrow-right"));
            getContent().add(link);
        });
    }

    private static Anchor link(ModuleProgress module, ModuleId id) {
        var link = new Anchor();
        link.setHref(ProgressRoutes.module(module.registration(), id));
        link.addClassName("button-link");
        return link;
    }
}
