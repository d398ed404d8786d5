package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.shared.Money;
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
        this.creditMonths = place.terms().policy().creditMonths();
        this.decision = Decision.nothing();
        this.carried = new Carried(state);
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
        change.carried.become(ChangeState.CHOOSING);
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
        carried.become(ChangeState.DECIDED);
    }

    /** The person, or the deadline, has chosen. @throws IllegalStateException when it was chosen before */
    void choose(Decision chosen) {
        carried.require(ChangeState.CHOOSING);
        decision = chosen;
        carried.become(ChangeState.DECIDED);
    }

    void drop() {
        carried.require(ChangeState.HELD);
        carried.become(ChangeState.DROPPED);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void holdUntil(Instant later) {
        until = later;
    }

    /** How far its money is: what is decided there is carried out once. */
    Carried carried() {
        return carried;
    }

    /** What was decided about it and lies under the place's payments still, see {@link Carried#stillHeld}. */
    Money stillHeld() {
        return carried.stillHeld(decision);
    }

    ChangeFacts facts() {
        return new ChangeFacts(
                id,
                kind,
                left,
                successor,
                target,
                asked,
                carried.state(),
                decision,
                creditMonths,
                priced,
                until,
                carried.settledAt(),
                carried.blockedBy());
    }
}
