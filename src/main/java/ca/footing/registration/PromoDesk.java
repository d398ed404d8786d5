package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.Cohorts;
import ca.footing.discount.Discounts;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions in which a place and the use of a code change together. */
@Component
@Transactional
class PromoDesk {
    private final RegistrationRepository registrations;
    private final Discounts discounts;
    private final Cohorts cohorts;
    private final Clock clock;

    PromoDesk(RegistrationRepository registrations, Discounts discounts, Cohorts cohorts, Clock clock) {
        this.registrations = registrations;
        this.discounts = discounts;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    void use(RegistrationId registration, AccountId person, String code) {
        var cohort = cohorts.details(held(registration, person).cohort()).summary();
        var today = LocalDate.ofInstant(clock.instant(), cohort.zone());
        discounts.use(code, registration.id(), person, cohort.series(), cohort.id(), today);
    }

    void remove(RegistrationId registration, AccountId person) {
        held(registration, person);
        discounts.giveBack(registration.id());
    }

    private PlaceFacts held(RegistrationId registration, AccountId person) {
        var place = registrations
                .findLocked(registration)
                .filter(found -> found.facts().account().equals(person))
                .orElseThrow(RecordNotFound::new);
        place.requireHeld(clock.instant());
        return place.facts();
    }
}
