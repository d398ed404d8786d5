package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A seat in a session elsewhere that makes up for a missed one. A fee that was paid is never lost: it moves on. */
@Entity
@Table(name = "make_up")
class MakeUp {
    @EmbeddedId
    private MakeUpId id;

    @Version
    private @Nullable Integer version;

    @EmbeddedColumnNaming("registration_%s")
    private RegistrationId registration;

    @EmbeddedColumnNaming("person_%s")
    private AccountId person;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("missed_session_%s")
    private SessionId missed;

    @EmbeddedColumnNaming("covering_session_%s")
    private SessionId covering;

    private Instant startsAt;
    private int blockMinutes;

    @Column(columnDefinition = "text")
    private @Nullable String quote;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MakeUpState state;

    private @Nullable Integer liveKey = 1;
    private boolean paid;
    private boolean spent;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "fee_from"))
    private @Nullable MakeUpId feeFrom;

    private @Nullable Instant heldUntil;
    private Instant askedAt;
    private @Nullable Instant releasedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReleaseReason releaseReason;

    @SuppressWarnings("NullAway.Init")
    protected MakeUp() {}

    @SuppressWarnings("NullAway.Init")
    MakeUp(Participant place, SessionId missed, Seat seat, @Nullable String quote, Instant now) {
        this.id = MakeUpId.next();
        this.registration = place.registration();
        this.person = place.account();
        this.cohort = place.cohort();
        this.missed = missed;
        this.covering = seat.session();
        this.startsAt = seat.startsAt();
        this.blockMinutes = seat.blockMinutes();
        this.quote = quote;
        this.state = MakeUpState.BOOKED;
        this.askedAt = now;
    }

    /** Which session, when it begins, and the stretch that counts there. */
    record Seat(SessionId session, Instant startsAt, int blockMinutes) {}

    MakeUpId id() {
        return id;
    }

    /** The seat is kept until then, for the payment of the fee. */
    void awaitPayment(Instant until) {
        state = MakeUpState.HELD;
        heldUntil = until;
    }

    void holdUntil(Instant later) {
        if (state == MakeUpState.HELD) {
            heldUntil = later;
        }
    }

    /** The fee was paid; its seat is the person's. */
    void pay() {
        paid = true;
        state = MakeUpState.BOOKED;
        liveKey = 1;
        heldUntil = null;
        releasedAt = null;
        releaseReason = null;
    }

    /** The fee was paid when the seat was gone: it is there for another one. */
    void payLate() {
        paid = true;
    }

    /** The fee went back to the person, so it pays for nothing any more. */
    void returnFee() {
        if (isFeeLeft()) {
            spent = true;
        }
    }

    /** Takes over the fee that was paid for a seat which was given back. */
    void takeFeeOf(MakeUp other) {
        if (!other.isFeeLeft()) {
            throw new IllegalStateException("No fee is left of " + other.id);
        }
        other.spent = true;
        feeFrom = other.origin();
        paid = true;
        quote = other.quote;
    }

    /** The make-up whose payment pays for this one: itself, unless it took over a fee. */
    MakeUpId origin() {
        return feeFrom == null ? id : feeFrom;
    }

    void release(ReleaseReason reason, Instant now) {
        if (state == MakeUpState.RELEASED) {
            throw new IllegalStateException("Given back already: " + id);
        }
        state = MakeUpState.RELEASED;
        liveKey = null;
        heldUntil = null;
        releaseReason = reason;
        releasedAt = now;
    }

    void follow(Instant newStart) {
        startsAt = newStart;
    }

    /** Whether a fee was paid for it that pays for another one now. */
    boolean isFeeLeft() {
        return state == MakeUpState.RELEASED && paid && !spent;
    }

    MakeUpFacts facts() {
        return new MakeUpFacts(
                id,
                registration,
                person,
                cohort,
                missed,
                covering,
                startsAt,
                blockMinutes,
                quote,
                state,
                paid,
                isFeeLeft(),
                heldUntil,
                releaseReason);
    }
}
