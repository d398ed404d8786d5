package ca.footing.practice;

import ca.footing.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Embedded
    private Signatory signatory;

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
        this.signatory = new Signatory(draft);
        this.credentials.addAll(draft.credentials());
    }

    /** Agreements stay: they come and go with their files. */
    void rewrite(SupervisorDraft draft) {
        signatory = new Signatory(draft);
        credentials.removeIf(credential -> credential.kind() != CredentialKind.AGREEMENT);
        credentials.addAll(draft.credentials());
    }

    /** One of a kind begins on a day; a second one takes the first one's place. */
    void record(Credential credential) {
        credentials.removeIf(
                each -> each.kind() == credential.kind() && each.validFrom().equals(credential.validFrom()));
        credentials.add(credential);
    }

    void forget(Credential credential) {
        credentials.remove(credential);
    }

    /** Leaves the choice for new entries; what was signed stays. */
    void retire(Instant now) {
        retiredAt = now;
    }

    /** Whether what somebody typed is the number on record; spaces, dashes and case do not matter. */
    boolean hasNumber(String typed) {
        return signatory.hasNumber(typed);
    }

    boolean sharesNumberWith(Supervisor other) {
        return signatory.hasNumber(other.details().registrationNumber());
    }

    /** Address and number, the same for every learner who recorded this person alike. */
    String identity() {
        return signatory.identity();
    }

    SupervisorId id() {
        return id;
    }

    AccountId owner() {
        return owner;
    }

    SupervisorDetails details() {
        return signatory.details(id, List.copyOf(credentials), retiredAt != null);
    }

    Standing standingOn(LocalDate day) {
        return Standing.on(day, credentials);
    }
}
