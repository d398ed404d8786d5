package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
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
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person of the office saw in a public register at a moment, written down by them. */
@Entity
@Table(name = "eligibility_register_check")
class RegisterCheck {
    private static final int LATEST = 1;

    @EmbeddedId
    private RegisterCheckId id;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Register register;

    @Embedded
    private Claim claim;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RegisterOutcome outcome;

    private String terms;
    private Instant checkedAt;

    @AttributeOverride(name = "id", column = @Column(name = "checked_by"))
    private AccountId checkedBy;

    private LocalDate nextCheckOn;
    private @Nullable Instant remindedAt;
    private @Nullable Integer latestKey;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RegisterCheck() {}

    RegisterCheck(AccountId account, Profile profile, RegisterCheckDraft seen, AccountId staff, Instant now) {
        this.id = RegisterCheckId.next();
        this.account = account;
        this.claim = Claim.of(profile);
        this.register = seen.register();
        this.outcome = seen.outcome();
        this.terms = seen.terms().strip();
        this.checkedBy = staff;
        this.checkedAt = now;
        this.nextCheckOn = seen.nextCheckOn();
        this.latestKey = LATEST;
    }

    /** A later look takes its place. */
    void supersede() {
        latestKey = null;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** Whether it confirms this standing still: same category, college and number, and the next look is not overdue. */
    boolean verifies(@Nullable Profile profile, LocalDate today) {
        return latestKey != null && outcome.confirms() && !nextCheckOn.isBefore(today) && claim.fits(profile);
    }

    AccountId account() {
        return account;
    }

    RegisterCheckRow row(String checkedByName) {
        return new RegisterCheckRow(
                account,
                register,
                claim.registrationNumber(),
                claim.category(),
                outcome,
                terms,
                checkedAt,
                checkedByName,
                nextCheckOn,
                latestKey != null);
    }

    AccountId checkedBy() {
        return checkedBy;
    }
}
