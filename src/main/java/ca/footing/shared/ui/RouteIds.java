package ca.footing.shared.ui;

import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import java.util.function.Function;

/** Ids in an address; one that has not the form of an id names nothing. */
public final class RouteIds {
    private RouteIds() {}

    /** @throws RecordNotFound when the parameter is no id */
    public static <I> I of(BeforeEnterEvent event, String parameter, Function<UUID, I> type) {
        return event.getRouteParameters()
                .get(parameter)
                .flatMap(Ids::parse)
                .map(type)
                .orElseThrow(RecordNotFound::new);
    }
}
