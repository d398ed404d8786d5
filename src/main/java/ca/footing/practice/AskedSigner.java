package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** With whom an entry lies: a supervisor, the facilitators of a cohort, or the one person who led a consultation. */
@Embeddable
class AskedSigner {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Signer signer;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "cohort_id"))
    private @Nullable CohortId cohort;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "leader_id"))
    private @Nullable AccountId leader;

    @SuppressWarnings("NullAway.Init")
    protected AskedSigner() {}

    private AskedSigner(Signer signer, @Nullable CohortId cohort, @Nullable AccountId leader) {
        this.signer = signer;
        this.cohort = cohort;
        this.leader = leader;
    }

    static AskedSigner supervisor() {
        return new AskedSigner(Signer.SUPERVISOR, null, null);
    }

    static AskedSigner facilitatorsOf(CohortId cohort) {
        return new AskedSigner(Signer.FACILITATOR, cohort, null);
    }

    static AskedSigner leader(AccountId leader) {
        return new AskedSigner(Signer.FACILITATOR, null, leader);
    }

    Signer signer() {
        return signer;
    }

    @Nullable
    CohortId cohort() {
        return cohort;
    }

    @Nullable
    AccountId leader() {
        return leader;
    }
}
