package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.College;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who supervised, as one learner recorded it, with credentials that were true from and until a day. */
@Entity
@Table(name = "practice_supervisor")
class Supervisor {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private SupervisorId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "owner_id"))
    private AccountId owner;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private EmailAddress email;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private College college;

    private String registrationNumber;
    private Instant createdAt;
    private @Nullable Instant retiredAt;

    @ElementCollection
    @CollectionTable(name = "practice_credential", joinColumns = @JoinColumn(name = "supervisor_id"))
    private Set<Credential> credentials = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Supervisor() {}

    Supervisor(AccountId owner, SupervisorDraft draft, Instant now) {
        this.id = SupervisorId.next();
        this.owner = owner;
        this.createdAt = now;
        draft.check();
        this.name = draft.name().strip();
        this.email = draft.email();
        this.language = Languages.code(draft.locale());
        this.college = draft.college();
        this.registrationNumber = draft.registrationNumber().strip();
        this.credentials.addAll(draft.credentials());
    }

    void rewrite(SupervisorDraft draft) {
        draft.check();
        name = draft.name().strip();
        email = draft.email();
        language = Languages.code(draft.locale());
        college = draft.college();
        registrationNumber = draft.registrationNumber().strip();
        credentials.clear();
        credentials.addAll(draft.credentials());
    }

    /** Leaves the choice for new entries; what was signed stays. */
    void retire(Instant now) {
        retiredAt = now;
    }

    /** Whether what somebody typed is the number on record; spaces, dashes and case do not matter. */
    boolean hasNumber(String typed) {
        return plain(typed).equals(plain(registrationNumber)) && !plain(typed).isEmpty();
    }

    SupervisorId id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    SupervisorDetails details() {
        return new SupervisorDetails(
                id,
                name,
                email,
                Languages.of(language),
                college,
                registrationNumber,
                List.copyOf(credentials),
                retiredAt != null);
    }

    Standing standingOn(LocalDate day) {
        return Standing.on(day, credentials);
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
