package ca.footing.registration.ui;

import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** Ids in an address; one that has not the form of an id names nothing. */
final class RouteIds {
    private RouteIds() {}

    /** @throws RecordNotFound when the parameter is no id */
    static UUID of(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(Ids::parse).orElseThrow(RecordNotFound::new);
    }
}
