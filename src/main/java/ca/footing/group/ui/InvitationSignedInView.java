package ca.footing.group.ui;

import ca.footing.group.GroupRoutes;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The way to {@link InvitationView} for those who have an account: it asks them to sign in and leads on. */
@Route(GroupRoutes.INVITATION_SIGNED_IN)
@PermitAll
class InvitationSignedInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    InvitationSignedInView() {
        addClassName("invitation-signed-in-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElseThrow(RecordNotFound::new);
        event.forwardTo(GroupRoutes.invitation(token));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group.invitation.title");
    }
}
