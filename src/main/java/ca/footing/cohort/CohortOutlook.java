package ca.footing.cohort;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The minimum number of a cohort and what was decided by it: tentative, then confirmed or cancelled, once. */
@Entity
@Table(name = "cohort_outlook")
class CohortOutlook {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "cohort_id"))
    private CohortId cohort;

    @Version
    private @Nullable Integer version;

    private int minimum;
    private @Nullable LocalDate decideOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OutlookState state;

    private @Nullable Instant decidedAt;
    private @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected CohortOutlook() {}

    CohortOutlook(CohortId cohort, int minimum, @Nullable LocalDate decideOn) {
        this.cohort = cohort;
        this.minimum = minimum;
        this.decideOn = decideOn;
        this.state = OutlookState.TENTATIVE;
    }

    /** @throws OutlookDecided when it is no longer tentative */
    void revise(int newMinimum, LocalDate newDecideOn) {
        requireTentative();
        minimum = newMinimum;
        decideOn = newDecideOn;
        remindedAt = null;
    }

    /** @throws OutlookDecided when it is no longer tentative */
    void confirm(Instant now) {
        requireTentative();
        state = OutlookState.CONFIRMED;
        decidedAt = now;
    }

    /** @throws OutlookDecided when it was cancelled before */
    void cancel(Instant now) {
        if (state == OutlookState.CANCELLED) {
            throw new OutlookDecided();
        }
        state = OutlookState.CANCELLED;
        decidedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    Outlook outlook() {
        return new Outlook(cohort, minimum, decideOn, state);
    }

    private void requireTentative() {
        if (state != OutlookState.TENTATIVE) {
            throw new OutlookDecided();
        }
    }
}
