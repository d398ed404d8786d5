package ca.footing.account;

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
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person's way in: a confirmed address, a password, roles, and the epoch that ends sessions when it rises. */
@Entity
@Table(name = "account")
class Account {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private EmailAddress email;

    private @Nullable String passwordHash;
    private String preferredName;
    private String language;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private int epoch;
    private Instant createdAt;
    private String mailbox;

    @AttributeOverride(name = "id", column = @Column(name = "merged_into"))
    private @Nullable AccountId mergedInto;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** An account whose address nobody has confirmed yet; its password waits in the confirmation link. */
    Account(EmailAddress email, String preferredName, Locale locale, Instant now) {
        this.id = AccountId.next();
        this.email = email;
        this.mailbox = Mailbox.of(email);
        this.preferredName = preferredName;
        this.language = Languages.code(locale);
        this.status = AccountStatus.UNCONFIRMED;
        this.createdAt = now;
        this.roles = EnumSet.of(Role.LEARNER);
    }

    AccountId id() {
        return id;
    }

    boolean isUnconfirmed() {
        return status == AccountStatus.UNCONFIRMED;
    }

    boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    boolean isDisabled() {
        return status == AccountStatus.DISABLED || isMerged();
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    /** The address is proven; a disabled account stays disabled. */
    void confirm() {
        if (isUnconfirmed()) {
            status = AccountStatus.ACTIVE;
        }
    }

    /** Sets the password's hash and ends every session. */
    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Leaves the account without a password until a reset link sets one. */
    void forgetPassword() {
        passwordHash = null;
        endSessions();
    }

    void rename(String name) {
        preferredName = name;
    }

    void speak(Locale locale) {
        language = Languages.code(locale);
    }

    void moveTo(EmailAddress newEmail) {
        email = newEmail;
        mailbox = Mailbox.of(newEmail);
    }

    void grant(Role role) {
        if (roles.add(role)) {
            endSessions();
        }
    }

    /** @throws IllegalStateException for {@link Role#LEARNER}, which everyone holds */
    void revoke(Role role) {
        if (role == Role.LEARNER) {
            throw new IllegalStateException("Everyone is a learner");
        }
        if (roles.remove(role)) {
            endSessions();
        }
    }

    void disable() {
        if (!isMerged()) {
            status = AccountStatus.DISABLED;
            endSessions();
        }
    }

    /** All that belonged to it belongs to the other now; nobody signs in here any more. */
    void mergeInto(AccountId kept) {
        status = AccountStatus.MERGED;
        mergedInto = kept;
        endSessions();
    }

    boolean isMerged() {
        return status == AccountStatus.MERGED;
    }

    boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.LEARNER);
    }

    String mailbox() {
        return mailbox;
    }

    void enable() {
        if (status == AccountStatus.DISABLED) {
            status = AccountStatus.ACTIVE;
        }
    }

    void endSessions() {
        epoch++;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    EmailAddress email() {
        return email;
    }

    Contact contact() {
        return new Contact(id, email, preferredName, Languages.of(language));
    }

    AccountDetails details() {
        return new AccountDetails(id, email, preferredName, Languages.of(language), status, Set.copyOf(roles));
    }

    /** The principal that this account signs in as. */
    SignedIn principal() {
        return new SignedIn(
                id, email.value(), passwordHash == null ? "" : passwordHash, isActive(), epoch, Set.copyOf(roles));
    }
}
