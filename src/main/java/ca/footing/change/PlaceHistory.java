package ca.footing.change;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a person's own places. */
@Service
@ForSignedIn
@Transactional
public class PlaceHistory {
    private final PlaceChangeRepository changes;
    private final ChangeRows rows;
    private final TakenPlaces places;
    private final PrepaidPlaces prepaid;
    private final Cohorts cohorts;
    private final CurrentAccount current;

    PlaceHistory(
            PlaceChangeRepository changes,
            ChangeRows rows,
            TakenPlaces places,
            PrepaidPlaces prepaid,
            Cohorts cohorts,
            CurrentAccount current) {
        this.changes = changes;
        this.rows = rows;
        this.places = places;
        this.prepaid = prepaid;
        this.cohorts = cohorts;
        this.current = current;
    }

    /** @throws RecordNotFound unless it is the caller's and was confirmed once */
    public MyPlace of(RegistrationId registration) {
        var place = places.find(registration)
                .filter(found -> found.account().equals(current.require()) && found.confirmedAt() != null)
                .orElseThrow(RecordNotFound::new);
        var all = rows.of(changes.ofPlace(registration)).stream()
                .map(ChangeRow::forPerson)
                .toList();
        return new MyPlace(
                registration,
                cohorts.details(place.cohort()).of(place.booking()).withoutJoinLinks(),
                place.isConfirmed(),
                prepaid.payer(registration).orElse(null),
                all.stream()
                        .filter(change -> change.kind() != ChangeKind.SUBSTITUTION && change.successor() != null)
                        .map(ChangeRow::successor)
                        .findFirst()
                        .orElse(null),
                all);
    }
}
