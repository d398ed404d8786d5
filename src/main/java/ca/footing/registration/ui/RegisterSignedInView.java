package ca.footing.registration.ui;

import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The way to {@link RegisterView} for those who have an account: it asks them to sign in and leads on. */
@Route(RegistrationRoutes.REGISTER_SIGNED_IN)
@PermitAll
class RegisterSignedInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    RegisterSignedInView() {
        addClassName("register-signed-in-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("cohortCode").orElseThrow(RecordNotFound::new);
        event.forwardTo(RegistrationRoutes.register(code));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.register.title");
    }
}
