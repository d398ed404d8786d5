package ca.footing.change;

import ca.footing.billing.Instalments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who left a place is asked for no further part of it; what they paid goes the way that the withdrawal decided. */
@Component
class PlanEnd {
    private final Instalments instalments;

    PlanEnd(Instalments instalments) {
        this.instalments = instalments;
    }

    @EventListener
    void on(PlaceWithdrawn left) {
        if (!left.part()) {
            instalments.cancel(left.registration().id());
        }
    }
}
