package ca.footing.registration;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Format;
import ca.footing.tax.Delivery;

/** How a cohort's sessions can be attended, as tax asks: each session counts with its minutes and its own format. */
public final class Deliveries {
    private Deliveries() {}

    public static Delivery of(CohortDetails cohort) {
        var parts = cohort.sessions().stream()
                .map(session -> new Delivery.Part(session.format() == Format.IN_PERSON, session.minutes()))
                .toList();
        return Delivery.of(parts, cohort.venueProvince());
    }
}
