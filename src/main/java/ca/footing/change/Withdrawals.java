package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Leaving a place, or some modules of it. The place ends and its seat is free; the money is decided in the same moment and
 * carried out as an act of its own, whose state both the person and the office see.
 */
@Service
@ForSignedIn
public class Withdrawals {
    private final WithdrawalDesk desk;
    private final MoneyDesk money;
    private final TakenPlaces places;
    private final CurrentAccount current;

    Withdrawals(WithdrawalDesk desk, MoneyDesk money, TakenPlaces places, CurrentAccount current) {
        this.desk = desk;
        this.money = money;
        this.places = places;
        this.current = current;
    }

    /** What leaving returns now and later. @throws RecordNotFound unless the caller's confirmed place */
    public Leaving quote(RegistrationId registration) {
        return quote(registration, Set.of());
    }

    /**
     * As the other, of some modules in proportion to their minutes.
     *
     * @throws RemedyNotOffered when one of them has begun, or nothing would be left of the place
     */
    public Leaving quote(RegistrationId registration, Set<ModuleId> modules) {
        owner(registration);
        return desk.quote(registration, modules);
    }

    /**
     * Ends the place and decides its money. It must not be called inside a transaction.
     *
     * @param expected what comes back as it was shown; nothing for {@link Remedy#NONE}
     * @throws QuoteChanged when another amount comes back by now
     * @throws RemedyNotOffered when the schedule does not offer that remedy now
     * @throws ca.footing.registration.PlaceHasEnded when the place has ended meanwhile
     * @throws MoveUnderWay while a move waits for its payment
     */
    public PlaceChangeId withdraw(RegistrationId registration, Remedy remedy, Money expected) {
        return withdraw(registration, Set.of(), remedy, expected);
    }

    /** As the other, of some modules. */
    public PlaceChangeId withdraw(RegistrationId registration, Set<ModuleId> modules, Remedy remedy, Money expected) {
        var change = desk.withdraw(registration, modules, owner(registration), remedy, expected);
        money.carryOut(change);
        return change;
    }

    private AccountId owner(RegistrationId registration) {
        var caller = current.require();
        return places.find(registration)
                .map(TakenPlace::account)
                .filter(caller::equals)
                .orElseThrow(RecordNotFound::new);
    }
}
