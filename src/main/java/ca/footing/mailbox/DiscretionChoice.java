package ca.footing.mailbox;

import ca.footing.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A person's own choice of {@link Discretion}. */
@Entity
@Table(name = "discretion")
class DiscretionChoice {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private @Nullable Integer version;

    private boolean calendar;
    private boolean mail;

    @SuppressWarnings("NullAway.Init")
    protected DiscretionChoice() {}

    DiscretionChoice(AccountId account) {
        this.account = account;
    }

    void choose(Discretion discretion) {
        calendar = discretion.calendar();
        mail = discretion.mail();
    }

    Discretion facts() {
        return new Discretion(calendar, mail);
    }
}
