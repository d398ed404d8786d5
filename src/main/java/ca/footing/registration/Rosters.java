package ca.footing.registration;

import static java.util.Objects.requireNonNull;

import ca.footing.account.Profiles;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together who is in a cohort, inside the caller's transaction. */
@Component
class Rosters {
    private final Profiles profiles;
    private final Payments payments;

    Rosters(Profiles profiles, Payments payments) {
        this.profiles = profiles;
        this.payments = payments;
    }

    /** Confirmed people first, each group by name. */
    List<RosterEntry> of(List<Registration> live) {
        var places = live.stream().map(Registration::facts).toList();
        var names = profiles.names(places.stream().map(PlaceFacts::account).toList());
        var states =
                payments.statesOf(places.stream().map(place -> place.id().id()).toList());
        return places.stream()
                .map(place -> {
                    var payment = states.get(place.id().id());
                    var paid = place.status() == RegistrationStatus.CONFIRMED
                            && (payment == null || payment.status() == PaymentStatus.SUCCEEDED);
                    return new RosterEntry(
                            place.id(),
                            requireNonNull(names.get(place.account())),
                            place.booking(),
                            place.status(),
                            paid,
                            place.signature() != null);
                })
                .sorted(Comparator.comparing((RosterEntry entry) -> entry.status() != RegistrationStatus.CONFIRMED)
                        .thenComparing(entry -> entry.person().preferredName(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
