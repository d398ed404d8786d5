package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in one cohort. While it is live (pending or confirmed) it stands for exactly one seat of each
 * session that is booked; whoever ends it, or has it booked for less, gives them back in the same transaction.
 */
@Entity
@Table(name = "registration")
class Registration {
    private static final int LIVE = 1;

    @EmbeddedId
    private RegistrationId id;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    @Embedded
    private Booked booked;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RegistrationStatus status;

    private @Nullable Integer liveKey;

    @Embedded
    private Hold hold;

    @Embedded
    private @Nullable Signature signature;

    @Embedded
    private @Nullable Order order;

    @EmbeddedColumnNaming("payment_%s")
    private @Nullable PaymentId payment;

    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    Registration(RegistrationId id, CohortId cohort, Booking booking, AccountId account, Hold hold) {
        this.id = id;
        this.cohort = cohort;
        this.account = account;
        this.booked = new Booked(booking);
        this.status = RegistrationStatus.PENDING;
        this.liveKey = LIVE;
        this.hold = hold;
    }

    /** Begins the hold of a lapsed place anew, for its owner who came back before the seat was given away. */
    void holdAgain(Hold again) {
        require(RegistrationStatus.PENDING);
        hold = again;
    }

    /** @throws HoldLapsed when the seat is no longer held; NoExtensionLeft when it cannot be extended */
    void extendHold(Instant now, Instant closesAt, HoldSettings settings) {
        requireHeld(now);
        hold = hold.extend(closesAt, settings);
    }

    /** @throws HoldLapsed when the seat is no longer held */
    void signAgreement(String version, Instant now) {
        requireUnpaid(now);
        signature = new Signature(version, now);
    }

    /** Freezes a price that is offered to the person. @throws HoldLapsed when the seat is no longer held */
    void choosePrice(PriceOffer offer, Instant now) {
        requireUnpaid(now);
        order = Order.of(offer, now);
    }

    /** Freezes what is about to be paid, and holds the seat for as long as the payment page lives and a grace. */
    void beginPayment(String quote, String refunds, Instant now, HoldSettings settings) {
        requireUnpaid(now);
        var chosen = order;
        if (chosen == null) {
            throw new StepsMissing();
        }
        hold = hold.duringPayment(now, settings);
        order = chosen.frozen(quote, refunds);
    }

    /** Changes for how long a pending place is held; one that is paid or ended stays as it is. */
    void rehold(UnaryOperator<Hold> change) {
        if (status == RegistrationStatus.PENDING) {
            hold = change.apply(hold);
        }
    }

    /** Confirms a pending place by the payment that settled it. */
    void confirm(PaymentId paid, Instant now) {
        require(RegistrationStatus.PENDING);
        becomeConfirmed(paid, now);
    }

    /** Confirms an ended place whose payment arrived late, after its caller took a seat for it again. */
    void reseat(PaymentId paid, Instant now) {
        if (isLive()) {
            throw new IllegalStateException("Already live: " + status);
        }
        liveKey = LIVE;
        endedAt = null;
        becomeConfirmed(paid, now);
    }

    void expire(Instant now) {
        end(RegistrationStatus.PENDING, RegistrationStatus.EXPIRED, now);
    }

    void giveUp(Instant now) {
        end(RegistrationStatus.PENDING, RegistrationStatus.CANCELLED, now);
    }

    /** The person leaves a confirmed place. */
    void leave(Instant now) {
        end(RegistrationStatus.CONFIRMED, RegistrationStatus.CANCELLED, now);
    }

    Booked booked() {
        return booked;
    }

    boolean isLive() {
        return liveKey != null;
    }

    boolean isLapsed(Instant now) {
        return status == RegistrationStatus.PENDING && !hold.lasts(now);
    }

    /** @throws HoldLapsed unless a seat is held for a payment that is still to come */
    void requireHeld(Instant now) {
        if (status != RegistrationStatus.PENDING || !hold.lasts(now)) {
            throw new HoldLapsed();
        }
    }

    PlaceFacts facts() {
        return new PlaceFacts(
                id, cohort, booked.booking(), account, status, hold, signature, order, payment, confirmedAt);
    }

    /** @throws HoldLapsed when the seat is no longer held; PaymentUnderWay while a bank settles its payment */
    void requireUnpaid(Instant now) {
        requireHeld(now);
        if (hold.withBank()) {
            throw new PaymentUnderWay();
        }
    }

    private void becomeConfirmed(PaymentId paid, Instant now) {
        status = RegistrationStatus.CONFIRMED;
        payment = paid;
        confirmedAt = now;
    }

    private void end(RegistrationStatus before, RegistrationStatus ended, Instant now) {
        require(before);
        status = ended;
        liveKey = null;
        endedAt = now;
    }

    private void require(RegistrationStatus expected) {
        if (status != expected) {
            throw new IllegalStateException(status + " instead of " + expected);
        }
    }
}
