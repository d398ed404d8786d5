package ca.footing.change;

import ca.footing.account.Accounts;
import ca.footing.account.AttemptLimits;
import ca.footing.account.CurrentAccount;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking a colleague by mail to take a place; what the colleague does is {@link ColleaguesPlaces}. */
@Service
@ForSignedIn
@Transactional
public class Substitutions {
    private final SubstituteInvitationRepository invitations;
    private final TakenPlaces places;
    private final PrepaidPlaces prepaid;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final AttemptLimits limits;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Substitutions(
            SubstituteInvitationRepository invitations,
            TakenPlaces places,
            PrepaidPlaces prepaid,
            Accounts accounts,
            CurrentAccount current,
            AttemptLimits limits,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.places = places;
        this.prepaid = prepaid;
        this.accounts = accounts;
        this.current = current;
        this.limits = limits;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless the caller's confirmed place */
    public PassingOn of(RegistrationId registration) {
        var place = mine(registration);
        var now = clock.instant();
        var open = invitations.openFor(registration).filter(invitation -> invitation.isOpen(now));
        return new PassingOn(
                place.terms().mayBePassedOn(now) && prepaid.payer(registration).isEmpty(),
                open.map(SubstituteInvitation::email).orElse(null),
                open.map(SubstituteInvitation::endsAt).orElse(null));
    }

    /**
     * Asks a colleague by mail; one who was asked before is asked no longer.
     *
     * @throws RemedyNotOffered when the agreement does not allow it, or the first session has begun
     * @throws ca.footing.registration.PlaceIsPrepaid when somebody else paid for the place
     * @throws OwnInvitation for the caller's own address
     * @throws ca.footing.account.TooManyAttempts when the caller has asked too many people
     */
    @Transactional(propagation = Propagation.NEVER)
    public void invite(RegistrationId registration, EmailAddress email) {
        limits.allow("substitute", current.require().toString());
        transaction.executeWithoutResult(_ -> ask(registration, email));
    }

    private void ask(RegistrationId registration, EmailAddress email) {
        var place = places.locked(mine(registration).id());
        var now = clock.instant();
        if (!place.terms().mayBePassedOn(now)) {
            throw new RemedyNotOffered();
        }
        prepaid.requireOwnMoney(registration);
        if (accounts.contact(place.account()).email().equals(email)) {
            throw new OwnInvitation();
        }
        takeBack(registration);
        var token = Tokens.random();
        var invitation = invitations.save(new SubstituteInvitation(
                registration, email, Tokens.hash(token), now, place.terms().firstSession()));
        events.publishEvent(new SubstituteInvited(
                invitation.id(),
                registration,
                place.account(),
                email,
                token,
                place.terms().firstSession()));
    }

    /** Nobody is asked any more. */
    public void takeBack(RegistrationId registration) {
        mine(registration);
        invitations.openFor(registration).ifPresent(open -> {
            open.takeBack(clock.instant());
            invitations.flush();
        });
    }

    private TakenPlace mine(RegistrationId registration) {
        return places.find(registration)
                .filter(place -> place.account().equals(current.require()) && place.isConfirmed())
                .orElseThrow(RecordNotFound::new);
    }
}
