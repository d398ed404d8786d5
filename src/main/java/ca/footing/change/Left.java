package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The place that is changed: whose it is, and whose money was paid for it. */
@Embeddable
record Left(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
        RegistrationId registration,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "cohort_id"))
        CohortId cohort,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "person_id"))
        AccountId person,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "payer_id"))
        AccountId payer) {
    static Left of(TakenPlace place, AccountId payer) {
        return new Left(place.id(), place.cohort(), place.account(), payer);
    }
}
