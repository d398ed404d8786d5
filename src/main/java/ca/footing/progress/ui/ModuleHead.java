package ca.footing.progress.ui;

import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ProgressRoutes;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** Where one is, the title of the module, and its content notice before anything else. */
class ModuleHead extends Composite<Div> {
    ModuleHead(ModuleProgress module) {
        var here = new ListItem(
                getTranslation("progress.module.here", module.module().position()));
        here.getElement().setAttribute("aria-current", "page");
        var trail = new Nav(new OrderedList(
                new ListItem(new Anchor(ProgressRoutes.HOME, getTranslation("progress.home.menu"))), here));
        trail.addClassName("breadcrumbs");
        trail.setAriaLabel(getTranslation("progress.module.trail"));
        var eyebrow = new Paragraph(getTranslation(
                "progress.module.eyebrow",
                module.module().position(),
                module.modules(),
                module.cohort().name().in(getLocale())));
        eyebrow.addClassName("eyebrow");
        var lede = Page.lede(module.module().summary().in(getLocale()));
        var head = new Div(
                eyebrow,
                new H1(module.module().title().in(getLocale())),
                lede,
                new NoticeBox(module.notice()),
                new ObjectiveList(module.objectives()));
        head.addClassName("page-head");
        getContent().addClassName("stack");
        getContent().add(trail, head);
    }
}
