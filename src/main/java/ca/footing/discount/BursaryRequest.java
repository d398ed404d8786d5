package ca.footing.discount;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
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
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person asks for help with the price of one cohort. Their words are read by those who decide, and by nobody else. */
@Entity
@Table(name = "bursary_request")
class BursaryRequest {
    @EmbeddedId
    private BursaryRequestId id;

    @Version
    private Integer version;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BursaryState state;

    @EmbeddedColumnNaming("award_%s")
    private @Nullable Money award;

    private String reply;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant decidedAt;
    private boolean settled;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected BursaryRequest() {}

    @SuppressWarnings("NullAway.Init")
    BursaryRequest(AccountId account, CohortId cohort, String words, Instant now) {
        this.id = BursaryRequestId.next();
        this.account = account;
        this.cohort = cohort;
        this.words = words;
        this.state = BursaryState.ASKED;
        this.reply = "";
        this.askedAt = now;
    }

    /** @throws BursaryAsked when it was decided already */
    void decide(@Nullable Money given, String words, AccountId staff, Instant now) {
        if (state != BursaryState.ASKED) {
            throw new BursaryAsked();
        }
        state = given == null ? BursaryState.DECLINED : BursaryState.AWARDED;
        award = given;
        reply = words.strip();
        decidedBy = staff;
        decidedAt = now;
    }

    Optional<Reduction> open() {
        return settled || award == null ? Optional.empty() : Optional.of(new Reduction(null, null, award));
    }

    /** What a price does not need of the award; from now on it lowers no price any more. */
    Optional<Money> settle(Money price) {
        if (settled || award == null) {
            return Optional.empty();
        }
        settled = true;
        return award.compareTo(price) > 0 ? Optional.of(award.minus(price)) : Optional.empty();
    }

    MyBursary mine() {
        return new MyBursary(state, award, reply);
    }

    AccountId account() {
        return account;
    }

    CohortId cohort() {
        return cohort;
    }

    BursaryRow row(String person, LocalizedText workshop) {
        return new BursaryRow(id, person, workshop, words, state, award, reply, askedAt);
    }

    BursaryDecided decided() {
        return new BursaryDecided(id, account, cohort, award, reply);
    }
}
