package ca.footing.registration;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AttemptLimits;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.account.SignUp;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places in cohorts: taking one, and reading them. The steps from a held seat to a paid one are {@link Enrolment}. */
@Service
public class Registrations {
    private static final Set<RegistrationStatus> LIVE =
            Set.of(RegistrationStatus.PENDING, RegistrationStatus.CONFIRMED);

    private final RegistrationRepository registrations;
    private final Places places;
    private final Holds holds;
    private final Rosters rosters;
    private final HoldSettings settings;
    private final AttemptLimits limits;
    private final CurrentAccount current;
    private final Profiles profiles;
    private final NextSteps nextSteps;
    private final Cohorts cohorts;
    private final Clock clock;

    Registrations(
            RegistrationRepository registrations,
            Places places,
            Holds holds,
            Rosters rosters,
            HoldSettings settings,
            AttemptLimits limits,
            CurrentAccount current,
            Profiles profiles,
            NextSteps nextSteps,
            Cohorts cohorts,
            Clock clock) {
        this.registrations = registrations;
        this.places = places;
        this.holds = holds;
        this.rosters = rosters;
        this.settings = settings;
        this.limits = limits;
        this.current = current;
        this.profiles = profiles;
        this.nextSteps = nextSteps;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * Signs a visitor up and holds a seat for them while they confirm their address. Whether the address is known, and
     * whether its owner has a place here already, cannot be told from the answer. The link in the mail leads on to the
     * place. It must not be called inside a transaction.
     *
     * @throws ca.footing.account.WeakPassword when the password is refused
     * @throws ca.footing.account.TooManyAttempts when this address was tried too often
     * @return until when a seat that is taken now is held
     * @throws ca.footing.cohort.CohortFull when no seat is free, for everyone alike
     * @throws ca.footing.cohort.CohortClosed when the cohort cannot be booked now
     */
    @ForAnyone
    public Instant start(String cohortCode, Booking booking, SignUp signUp) {
        limits.allow("sign-up", signUp.email().value());
        return holds.makingRoom(cohortCode, () -> {
            places.start(cohortCode, booking, signUp);
            return clock.instant().plus(settings.hold());
        });
    }

    /** {@link #register(String, Booking)} for the whole series. */
    @ForSignedIn
    public RegistrationId register(String cohortCode) {
        return register(cohortCode, Booking.WHOLE);
    }

    /**
     * Holds a seat of each session that is booked for the caller. It must not be called inside a transaction.
     *
     * @throws AlreadyRegistered when they have a place in this cohort
     * @throws ca.footing.cohort.CohortFull when a session has no seat free
     * @throws ca.footing.cohort.CohortClosed when the cohort cannot be booked now
     * @throws ca.footing.cohort.ModuleNotOffered when single modules are not sold here, or not this one
     */
    @ForSignedIn
    public RegistrationId register(String cohortCode, Booking booking) {
        var account = current.require();
        return holds.makingRoom(cohortCode, () -> places.register(cohortCode, booking, account));
    }

    /** The caller's places, newest cohort first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MyRegistration> mine() {
        var account = current.require();
        var facts = registrations.findByAccount(account).stream()
                .map(Registration::facts)
                .toList();
        var summaries = cohorts.summaries(facts.stream().map(PlaceFacts::cohort).toList());
        var steps = nextSteps.of(facts, summaries);
        return facts.stream()
                .map(place -> place.mine(
                        requireNonNull(summaries.get(place.cohort())), requireNonNull(steps.get(place.id())), settings))
                .sorted(Comparator.comparing(
                                (MyRegistration place) -> place.cohort().startsAt())
                        .reversed())
                .toList();
    }

    /** @throws RecordNotFound unless it is the caller's */
    @ForSignedIn
    @Transactional(readOnly = true)
    public MyRegistration mine(RegistrationId registration) {
        var place = ownedBy(registration);
        var cohort = cohorts.details(place.cohort());
        var profile = profiles.of(place.account()).orElse(null);
        return place.mine(cohort.summary(), nextSteps.of(place, cohort, profile), settings);
    }

    /** The caller's confirmed place, for learning. @throws RecordNotFound unless confirmed and theirs */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Participant learning(RegistrationId registration) {
        var place = ownedBy(registration);
        if (place.status() != RegistrationStatus.CONFIRMED) {
            throw new RecordNotFound();
        }
        return place.participant();
    }

    /** The place with that id, if it is confirmed; for other modules, which have checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<Participant> confirmed(RegistrationId registration) {
        return registrations
                .findById(registration)
                .map(Registration::facts)
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .map(PlaceFacts::participant);
    }

    /** Confirmed people of a cohort; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public List<Participant> participants(CohortId cohort) {
        return registrations.findInCohort(cohort, Set.of(RegistrationStatus.CONFIRMED)).stream()
                .map(place -> place.facts().participant())
                .toList();
    }

    /** Roster of a cohort that the caller facilitates, confirmed and pending. @throws RecordNotFound otherwise */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<RosterEntry> roster(CohortId cohort) {
        cohorts.asFacilitator(cohort);
        return rosters.of(registrations.findInCohort(cohort, LIVE));
    }

    private PlaceFacts ownedBy(RegistrationId registration) {
        return registrations
                .findById(registration)
                .map(Registration::facts)
                .filter(place -> place.account().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
