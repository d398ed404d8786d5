package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.Entrance;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Takes a change of address back by the link that went to the old one. */
@Route(AccountRoutes.UNDO_EMAIL)
@AnonymousAllowed
class UndoEmailView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Entrance entrance;
    private final LinkPanel panel;
    private String token = "";

    UndoEmailView(Entrance entrance) {
        addClassNames("undo-email-view", "page", "narrow");
        this.entrance = entrance;
        panel = new LinkPanel("account.undoEmail", () -> entrance.undoEmail(token));
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!entrance.canChangeAddress(token)) {
            panel.expire();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.undoEmail.title");
    }
}
