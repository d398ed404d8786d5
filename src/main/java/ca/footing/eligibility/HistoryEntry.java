package ca.footing.eligibility;

import ca.footing.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One thing that happened to a request; entries are only added. */
@Entity
@Table(name = "eligibility_event")
class HistoryEntry implements Persistable<HistoryId> {
    @EmbeddedId
    private HistoryId id;

    @EmbeddedColumnNaming("application_%s")
    private ApplicationId application;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HistoryKind kind;

    @EmbeddedColumnNaming("actor_%s")
    private @Nullable AccountId actor;

    @Column(length = 2000)
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    HistoryEntry(ApplicationId application, HistoryKind kind, @Nullable AccountId actor, String words, Instant at) {
        this.id = HistoryId.next();
        this.application = application;
        this.kind = kind;
        this.actor = actor;
        this.words = words;
        this.happenedAt = at;
    }

    @Override
    public HistoryId getId() {
        return id;
    }

    /** Entries are written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
