package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.payment.RefundId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One change of one place, and how its money is settled. What is decided is carried out once, whatever crashes. */
@Entity
@Table(name = "place_change")
class PlaceChange {
    @EmbeddedId
    private PlaceChangeId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeKind kind;

    @Embedded
    private Left left;

    @EmbeddedColumnNaming("successor_%s")
    private @Nullable RegistrationId successor;

    @EmbeddedColumnNaming("target_%s")
    private @Nullable CohortId target;

    @Embedded
    private Asked asked;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChangeState state;

    @Embedded
    private Decision decision;

    private int creditMonths;

    @Column(columnDefinition = "text")
    private @Nullable String priced;

    @Column(name = "until_at")
    private @Nullable Instant until;

    private @Nullable Instant remindedAt;

    @Embedded
    private Carried carried;

    @SuppressWarnings("NullAway.Init")
    protected PlaceChange() {}

    @SuppressWarnings("NullAway.Init")
    private PlaceChange(ChangeKind kind, TakenPlace place, AccountId payer, Asked asked, ChangeState state) {
        this.id = PlaceChangeId.next();
        this.kind = kind;
        this.left = Left.of(place, payer);
        this.asked = asked;
        this.state = state;
        this.creditMonths = place.terms().policy().creditMonths();
        this.decision = Decision.nothing();
        this.carried = new Carried();
    }

    /** The money is decided and waits to be carried out. */
    static PlaceChange decided(ChangeKind kind, TakenPlace place, AccountId payer, Asked asked, Decision decision) {
        var change = new PlaceChange(kind, place, payer, asked, ChangeState.DECIDED);
        change.decision = decision;
        return change;
    }

    /** Nothing is to be settled: the seats pass to somebody else's place. */
    static PlaceChange passedOn(TakenPlace place, AccountId payer, Asked asked, RegistrationId next) {
        var change = new PlaceChange(ChangeKind.SUBSTITUTION, place, payer, asked, ChangeState.DONE);
        change.successor = next;
        return change;
    }

    /** Seats are kept there until the difference is paid. */
    static PlaceChange held(
            TakenPlace place, AccountId payer, Asked asked, CohortId target, String priced, Instant until) {
        var change = new PlaceChange(ChangeKind.MOVE, place, payer, asked, ChangeState.HELD);
        change.target = target;
        change.priced = priced;
        change.until = until;
        return change;
    }

    /** The cohort was cancelled; the person chooses until then. */
    static PlaceChange choosing(TakenPlace place, AccountId payer, Asked asked, Decision ifNothing, Instant until) {
        var change = decided(ChangeKind.CANCELLATION, place, payer, asked, ifNothing);
        change.state = ChangeState.CHOOSING;
        change.until = until;
        return change;
    }

    PlaceChangeId id() {
        return id;
    }

    /** A move took place: the person's place is the other one now, at the price of that plan. */
    void follow(RegistrationId next, CohortId into, String plan, Decision difference) {
        successor = next;
        target = into;
        priced = plan;
        decision = difference;
        state = ChangeState.DECIDED;
    }

    /** The person, or the deadline, has chosen. @throws IllegalStateException when it was chosen before */
    void choose(Decision chosen) {
        require(ChangeState.CHOOSING);
        decision = chosen;
        state = ChangeState.DECIDED;
    }

    void drop() {
        require(ChangeState.HELD);
        state = ChangeState.DROPPED;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void holdUntil(Instant later) {
        until = later;
    }

    /** Carried out; what goes to a card is done when it arrived. */
    void carriedOut(Collection<RefundId> sent, Instant now) {
        state = carried.out(sent, now) ? ChangeState.DONE : ChangeState.SENT;
    }

    void arrived(RefundId refund, Instant now) {
        state = carried.arrived(refund, now) && state == ChangeState.SENT ? ChangeState.DONE : state;
    }

    /** @param why text key of a sentence for the office */
    void block(String why) {
        state = ChangeState.BLOCKED;
        carried.block(why);
    }

    void retry() {
        require(ChangeState.BLOCKED);
        state = ChangeState.DECIDED;
        carried.block(null);
    }

    /** By the office, another way. */
    void settledByHand(Instant now) {
        retry();
        state = ChangeState.DONE;
        carried.settle(now);
    }

    ChangeFacts facts() {
        return new ChangeFacts(
                id,
                kind,
                left,
                successor,
                target,
                asked,
                state,
                decision,
                creditMonths,
                priced,
                until,
                carried.settledAt(),
                carried.blockedBy());
    }

    private void require(ChangeState expected) {
        if (state != expected) {
            throw new IllegalStateException(state + " instead of " + expected);
        }
    }
}
