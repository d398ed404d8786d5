package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
import ca.footing.catalogue.SeriesId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A person's request that staff let them into a series. An approval holds for the profile with which it was sent and for
 * the rules that it covers.
 */
@Entity
@Table(name = "eligibility_application")
class Application {
    static final int MAX_WORDS = 2000;

    private static final int LIVE = 1;

    @EmbeddedId
    private ApplicationId id;

    @EmbeddedColumnNaming("series_%s")
    private SeriesId series;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApplicationState state;

    private @Nullable Integer liveKey;

    @Embedded
    private Claim claim;

    private String statement = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "eligibility_application_rule", joinColumns = @JoinColumn(name = "application_id"))
    @AttributeOverride(name = "id", column = @Column(name = "rule_id"))
    private Set<RuleId> covers = new HashSet<>();

    private Instant createdAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant dueAt;
    private String reason = "";
    private @Nullable Instant decidedAt;

    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    private @Nullable Instant warnedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    @SuppressWarnings("NullAway.Init")
    Application(SeriesId series, AccountId account, Profile profile, Instant now) {
        this.id = ApplicationId.next();
        this.series = series;
        this.account = account;
        this.state = ApplicationState.DRAFT;
        this.liveKey = LIVE;
        this.createdAt = now;
        this.claim = Claim.of(profile);
    }

    /** Sends it, or what the office asked for. @throws WithOffice unless it waits for the person */
    void submit(Profile profile, Collection<RuleId> rules, String words, Instant now, Instant due) {
        requireWithPerson();
        claim = Claim.of(profile);
        covers.retainAll(rules);
        covers.addAll(rules);
        statement = words;
        submittedAt = now;
        dueAt = due;
        warnedAt = null;
        state = ApplicationState.SUBMITTED;
    }

    /** @throws DecidedMeanwhile unless it is with the office */
    void askForMore(AccountId staff, String question, Instant now, Instant answerBy) {
        decide(ApplicationState.MORE_NEEDED, staff, question, now);
        dueAt = answerBy;
    }

    /** @throws DecidedMeanwhile unless it is with the office */
    void approve(AccountId staff, String why, Instant now) {
        decide(ApplicationState.APPROVED, staff, why, now);
        liveKey = null;
    }

    /** @throws DecidedMeanwhile unless it is with the office */
    void refuse(AccountId staff, String why, Instant now) {
        decide(ApplicationState.REFUSED, staff, why, now);
        liveKey = null;
    }

    /** @throws WithOffice unless it waits for the person */
    void requireWithPerson() {
        if (state != ApplicationState.DRAFT && state != ApplicationState.MORE_NEEDED) {
            throw new WithOffice();
        }
    }

    void warned(Instant now) {
        warnedAt = now;
    }

    boolean covers(RuleId rule) {
        return covers.contains(rule);
    }

    /** Whether it was sent with this professional standing. */
    boolean fits(@Nullable Profile profile) {
        return claim.fits(profile);
    }

    ApplicationId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    AccountId account() {
        return account;
    }

    ApplicationState state() {
        return state;
    }

    Set<RuleId> rules() {
        return Set.copyOf(covers);
    }

    ApplicationSummary summary() {
        return new ApplicationSummary(
                id,
                series,
                account,
                state,
                claim.category(),
                claim.college(),
                claim.registrationNumber(),
                statement,
                submittedAt,
                dueAt,
                reason,
                decidedAt,
                decidedBy);
    }

    private void decide(ApplicationState decided, AccountId staff, String why, Instant now) {
        if (state != ApplicationState.SUBMITTED) {
            throw new DecidedMeanwhile();
        }
        state = decided;
        reason = why;
        decidedAt = now;
        decidedBy = staff;
    }
}
