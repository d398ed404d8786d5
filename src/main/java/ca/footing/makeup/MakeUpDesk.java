package ca.footing.makeup;

import ca.footing.cohort.GuestSeats;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The short transactions of a seat elsewhere: the seat and what is known of it change together. */
@Component
@Transactional
class MakeUpDesk {
    /** The life of a payment page and a grace. */
    static final Duration HOLD = Duration.ofMinutes(35);

    private final MakeUpRepository makeUps;
    private final Planner planner;
    private final TakenPlaces places;
    private final GuestSeats seats;
    private final LeftFees leftFees;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeUpDesk(
            MakeUpRepository makeUps,
            Planner planner,
            TakenPlaces places,
            GuestSeats seats,
            LeftFees leftFees,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.makeUps = makeUps;
        this.planner = planner;
        this.places = places;
        this.seats = seats;
        this.leftFees = leftFees;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the seat, or keeps it while the fee is paid. The place is locked first, so that no minute is planned twice. */
    MakeUpFacts begin(
            RegistrationId registration, SessionId missed, SessionId covering, Money expected, Locale locale) {
        var taken = places.locked(registration);
        var place = new Participant(taken.id(), taken.account(), taken.cohort(), taken.booking());
        var plan = planner.plan(place, locale);
        var choice = choice(plan, missed, covering);
        if (!choice.due().equals(expected)) {
            throw new MakeUpFeeChanged();
        }
        seats.hold(covering);
        var seat = new MakeUp.Seat(
                covering, choice.session().time().startsAt(), plan.rule().blockMinutes());
        var fee = choice.fee();
        var makeUp =
                new MakeUp(place, missed, seat, fee == null ? null : json.writeValueAsString(fee), clock.instant());
        if (fee != null) {
            makeUp.awaitPayment(clock.instant().plus(HOLD));
        } else if (plan.feeLeft()) {
            leftFees.spend(registration, makeUp);
        }
        var facts = save(makeUp);
        if (fee == null) {
            tell(facts);
        }
        return facts;
    }

    /** The fee was paid while the seat was kept, or the seat could be taken again. */
    void complete(MakeUp makeUp) {
        makeUp.pay();
        tell(makeUp.facts());
    }

    /** Gives the seat back; nothing when it was given back before. A fee that was paid stays for another seat. */
    void release(MakeUpId id, ReleaseReason reason) {
        makeUps.findLocked(id).filter(makeUp -> makeUp.facts().isLive()).ifPresent(makeUp -> {
            var facts = makeUp.facts();
            makeUp.release(reason, clock.instant());
            seats.release(facts.covering());
            if (makeUp.isFeeLeft()) {
                leftFees.watch(makeUp);
            }
            events.publishEvent(new MakeUpReleased(
                    id, facts.person(), facts.registration(), facts.missed(), reason, makeUp.isFeeLeft()));
        });
    }

    void keepUntil(MakeUpId id, Instant later) {
        makeUps.findLocked(id).ifPresent(makeUp -> makeUp.holdUntil(later));
    }

    /** The fee as it was agreed. */
    Quote fee(MakeUpFacts makeUp) {
        return json.readValue(Optional.ofNullable(makeUp.quote()).orElseThrow(), Quote.class);
    }

    private static Choice choice(MakeUpPlan plan, SessionId missed, SessionId covering) {
        if (!plan.rule().offered()) {
            throw new MakeUpNotOffered();
        }
        @Nullable
        MissedSession gap = plan.missed().stream()
                .filter(one -> one.session().id().equals(missed) && one.unplanned() > 0)
                .findFirst()
                .orElseThrow(NothingMissing::new);
        return gap.choices().stream()
                .filter(one -> one.session().id().equals(covering))
                .findFirst()
                .orElseThrow(NoSuchCover::new);
    }

    private MakeUpFacts save(MakeUp makeUp) {
        try {
            return makeUps.saveAndFlush(makeUp).facts();
        } catch (DataIntegrityViolationException _) {
            throw new NoSuchCover();
        }
    }

    private void tell(MakeUpFacts facts) {
        events.publishEvent(
                new MakeUpBooked(facts.id(), facts.person(), facts.registration(), facts.missed(), facts.covering()));
    }
}
