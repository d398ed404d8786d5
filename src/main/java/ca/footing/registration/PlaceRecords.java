package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Internal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places in any state, for modules that keep something beside a place; they have checked who asks. */
@Service
@Internal
@Transactional(readOnly = true)
public class PlaceRecords {
    private static final Set<RegistrationStatus> LIVE =
            Set.of(RegistrationStatus.PENDING, RegistrationStatus.CONFIRMED);

    private final RegistrationRepository registrations;

    PlaceRecords(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /** A place with what is booked and its state; {@code holdEndsAt} says until when it is held while it is pending. */
    public record PlaceRecord(
            RegistrationId registration,
            AccountId account,
            CohortId cohort,
            Booking booking,
            RegistrationStatus status,
            Instant holdEndsAt) {
        public boolean isLive() {
            return LIVE.contains(status);
        }
    }

    public Optional<PlaceRecord> find(RegistrationId registration) {
        return registrations.findById(registration).map(PlaceRecords::of);
    }

    public List<PlaceRecord> findAll(Collection<RegistrationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : registrations.findByIdIn(ids).stream().map(PlaceRecords::of).toList();
    }

    /** Every place of the person, ended ones included. */
    public List<PlaceRecord> of(AccountId person) {
        return registrations.findByAccount(person).stream()
                .map(PlaceRecords::of)
                .collect(Collectors.toUnmodifiableList());
    }

    private static PlaceRecord of(Registration place) {
        var facts = place.facts();
        return new PlaceRecord(
                facts.id(),
                facts.account(),
                facts.cohort(),
                facts.booking(),
                facts.status(),
                facts.hold().holdEndsAt());
    }
}
