package ca.footing.registration;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Format;
import ca.footing.tax.Delivery;

/**
 * How a cohort's sessions can be attended, as tax asks: each session counts with its minutes and its own format. A session
 * that can be attended in the room or online is a right that can be used anywhere in Canada: it counts as online, however
 * this buyer will attend, because the place of supply follows from where a right can be used (decision note 14).
 */
public final class Deliveries {
    private Deliveries() {}

    public static Delivery of(CohortDetails cohort) {
        var parts = cohort.sessions().stream()
                .map(session -> new Delivery.Part(session.format() == Format.IN_PERSON, session.minutes()))
                .toList();
        return Delivery.of(parts, cohort.venueProvince());
    }
}
