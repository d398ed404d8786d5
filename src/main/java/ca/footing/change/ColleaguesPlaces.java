package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.Eligibility;
import ca.footing.registration.OfferedSeats;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Successors;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a colleague's place: held to the same requirements, with a profile and agreement of one's own. */
@Service
@ForSignedIn
@Transactional
public class ColleaguesPlaces {
    private final SubstituteInvitationRepository invitations;
    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final Successors successors;
    private final OfferedSeats offered;
    private final MoneyTrail trail;
    private final Eligibility eligibility;
    private final Cohorts cohorts;
    private final Accounts accounts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ColleaguesPlaces(
            SubstituteInvitationRepository invitations,
            PlaceChangeRepository changes,
            TakenPlaces places,
            Successors successors,
            OfferedSeats offered,
            MoneyTrail trail,
            Eligibility eligibility,
            Cohorts cohorts,
            Accounts accounts,
            Profiles profiles,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.changes = changes;
        this.places = places;
        this.successors = successors;
        this.offered = offered;
        this.trail = trail;
        this.eligibility = eligibility;
        this.cohorts = cohorts;
        this.accounts = accounts;
        this.profiles = profiles;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What the caller is asked to take. @throws RecordNotFound when no invitation has that token */
    public Invitation invitation(String token) {
        var invitation = invitations.findByTokenHash(Tokens.hash(token)).orElseThrow(RecordNotFound::new);
        var place = places.find(invitation.registration()).orElseThrow(RecordNotFound::new);
        var cohort = cohorts.details(place.cohort());
        var me = current.require();
        return new Invitation(
                cohort.of(place.booking()).withoutJoinLinks(),
                accounts.contact(place.account()).name(),
                invitation.isOpen(clock.instant())
                        && place.isConfirmed()
                        && !place.account().equals(me),
                invitation.endsAt(),
                profiles.of(me).isPresent(),
                obstacle(place, me),
                eligibility.standing(cohort.summary().series(), me),
                successors.agreement());
    }

    /**
     * Takes the place: the seat passes on without being for sale for a moment, and the payer stays who it was.
     *
     * @param agreementVersion the version that the caller read and agrees to
     * @return the caller's own place
     * @throws SubstitutionEnded when it was taken back or answered, or the place has ended
     * @throws NotEligible when the requirements are not met or not decided yet
     * @throws OwnInvitation when it is the caller's own place
     * @throws ProfileMissing without a professional profile
     * @throws ca.footing.registration.PriceNotOpen when the price paid is not open to the caller's category
     * @throws ca.footing.registration.AlreadyRegistered when the caller has a place in the cohort
     * @throws ca.footing.registration.AgreementChanged when another version is in force by now
     */
    public RegistrationId accept(String token, String agreementVersion) {
        var invitation = invitations.findLocked(Tokens.hash(token)).orElseThrow(RecordNotFound::new);
        invitation.become(InvitationStatus.ACCEPTED, clock.instant());
        var place = places.locked(invitation.registration());
        var me = current.require();
        if (place.account().equals(me)) {
            throw new OwnInvitation();
        }
        if (changes.heldFor(place.id()).isPresent()) {
            throw new MoveUnderWay();
        }
        requireEligible(place);
        places.endKeepingSeats(place.id());
        var next = successors.inherited(place, me, agreementVersion);
        var change = changes.save(
                PlaceChange.passedOn(place, trail.payer(place), Asked.byOwner(place.account(), clock.instant()), next));
        events.publishEvent(new PlacePassedOn(change.id(), place.account(), me, place.id(), next, place.cohort()));
        return next;
    }

    /** The caller does not want the place. @throws SubstitutionEnded when it is not open any more */
    public void decline(String token) {
        invitations
                .findLocked(Tokens.hash(token))
                .orElseThrow(RecordNotFound::new)
                .become(InvitationStatus.DECLINED, clock.instant());
    }

    private Invitation.@Nullable Obstacle obstacle(TakenPlace place, AccountId heir) {
        if (!place.account().equals(heir) && offered.hasPlace(place.cohort(), heir)) {
            return Invitation.Obstacle.OWN_PLACE;
        }
        return successors.isPriceOpen(place, heir) ? null : Invitation.Obstacle.PRICE;
    }

    private void requireEligible(TakenPlace place) {
        var me = current.require();
        if (profiles.of(me).isEmpty()) {
            throw new ProfileMissing();
        }
        var series = cohorts.details(place.cohort()).summary().series();
        if (!eligibility.standing(series, me).mayPay()) {
            throw new NotEligible();
        }
    }
}
