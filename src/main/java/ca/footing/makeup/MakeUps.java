package ca.footing.makeup;

import ca.footing.account.Accounts;
import ca.footing.account.Profiles;
import ca.footing.cohort.SessionId;
import ca.footing.payment.CheckoutRequest;
import ca.footing.payment.PaymentId;
import ca.footing.payment.Payments;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's plan to make up what they missed, and the seats they take for it. */
@Service
@ForSignedIn
public class MakeUps {
    private final MakeUpRepository makeUps;
    private final Planner planner;
    private final MakeUpDesk desk;
    private final Registrations registrations;
    private final Payments payments;
    private final Accounts accounts;
    private final Profiles profiles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MakeUps(
            MakeUpRepository makeUps,
            Planner planner,
            MakeUpDesk desk,
            Registrations registrations,
            Payments payments,
            Accounts accounts,
            Profiles profiles,
            TransactionTemplate transaction,
            Clock clock) {
        this.makeUps = makeUps;
        this.planner = planner;
        this.desk = desk;
        this.registrations = registrations;
        this.payments = payments;
        this.accounts = accounts;
        this.profiles = profiles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless the caller's confirmed place */
    public MakeUpPlan plan(RegistrationId registration, Locale locale) {
        return transaction.execute(_ -> planner.plan(registrations.learning(registration), locale));
    }

    /**
     * Takes a seat in a session elsewhere. At once where no fee is due; else the seat is kept for 35 minutes, and the
     * answer is the address of the payment page. Not inside a transaction.
     *
     * @param expected the fee as it was shown, tax included
     * @throws MakeUpNotOffered where the cohort has no such rule
     * @throws NothingMissing when no minutes are missing that are not planned already
     * @throws NoSuchCover when the session does not make up for that one
     * @throws MakeUpFeeChanged when the fee is another by now
     * @throws ca.footing.cohort.SessionFull when the last seat went to somebody else
     * @throws ca.footing.payment.PaymentUnavailable when the payment service does not answer; it may be tried again
     */
    public Optional<URI> take(RegistrationId registration, SessionId missed, SessionId covering, Money expected) {
        var person = registrations.learning(registration).account();
        var locale = accounts.contact(person).locale();
        @Nullable
        PaymentId payment = transaction.execute(_ -> {
            var begun = desk.begin(registration, missed, covering, expected, locale);
            return begun.state() == MakeUpState.HELD ? open(begun) : null;
        });
        return Optional.ofNullable(payment).map(payments::pageOf);
    }

    /** Goes on paying for a seat that is kept. @throws RecordNotFound when none is */
    public URI pay(RegistrationId registration, MakeUpId id) {
        mine(registration, id);
        var payment = transaction.execute(_ -> open(makeUps.findById(id)
                .map(MakeUp::facts)
                .filter(makeUp -> makeUp.state() == MakeUpState.HELD)
                .orElseThrow(RecordNotFound::new)));
        return payments.pageOf(payment);
    }

    /**
     * Gives a seat back before its session begins; a fee that was paid stays for another one.
     *
     * @throws MakeUpBegun when it has begun
     * @throws MakeUpUnderWay while the bank works on the payment
     */
    public void giveUp(RegistrationId registration, MakeUpId id) {
        var makeUp = mine(registration, id);
        if (makeUp.state() == MakeUpState.HELD) {
            switch (payments.close(id.id())) {
                case CLOSED -> desk.release(id, ReleaseReason.OWN);
                case PAID -> {}
                case PROCESSING, UNKNOWN -> throw new MakeUpUnderWay();
            }
        } else if (makeUp.isLive()) {
            if (!makeUp.startsAt().isAfter(clock.instant())) {
                throw new MakeUpBegun();
            }
            desk.release(id, ReleaseReason.OWN);
        }
    }

    private MakeUpFacts mine(RegistrationId registration, MakeUpId id) {
        var place = registrations.learning(registration).registration();
        return makeUps.findById(id)
                .map(MakeUp::facts)
                .filter(makeUp -> makeUp.registration().equals(place))
                .orElseThrow(RecordNotFound::new);
    }

    private PaymentId open(MakeUpFacts makeUp) {
        var fee = desk.fee(makeUp);
        return payments.open(new CheckoutRequest(
                makeUp.id().id(),
                makeUp.person(),
                profiles.of(makeUp.person()).orElseThrow(RecordNotFound::new).legalName(),
                fee,
                fee.lines().getFirst().description(),
                accounts.contact(makeUp.person()).locale(),
                MakeUpRoutes.plan(makeUp.registration())));
    }
}
