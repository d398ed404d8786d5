package ca.footing.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Nothing at this address: the same answer for both. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassNames("page", "narrow");
        removeAll();
        add(new Message(
                "not-found.svg",
                getTranslation("shared.notFound.title"),
                getTranslation("shared.notFound.text"),
                new Anchor("/", getTranslation("shared.notFound.home"))));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.notFound.title");
    }
}
