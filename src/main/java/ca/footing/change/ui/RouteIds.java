package ca.footing.change.ui;

import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.router.BeforeEnterEvent;

/** Ids in an address; one that has not the form of an id names nothing. */
final class RouteIds {
    private RouteIds() {}

    /** @throws RecordNotFound when the parameter is no id */
    static RegistrationId registration(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("registrationId")
                .flatMap(Ids::parse)
                .map(RegistrationId::new)
                .orElseThrow(RecordNotFound::new);
    }
}
