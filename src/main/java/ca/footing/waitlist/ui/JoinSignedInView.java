package ca.footing.waitlist.ui;

import ca.footing.shared.RecordNotFound;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The way to {@link JoinWaitlistView} for those who have an account: it asks them to sign in and leads on. */
@Route(WaitlistRoutes.JOIN_SIGNED_IN)
@PermitAll
class JoinSignedInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    JoinSignedInView() {
        addClassName("join-signed-in-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("cohortCode").orElseThrow(RecordNotFound::new);
        event.forwardTo(WaitlistRoutes.join(code));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waitlist.join.title");
    }
}
