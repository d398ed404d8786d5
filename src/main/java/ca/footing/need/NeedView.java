package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One reading of a request by somebody other than its author; kept as long as the request. */
@Entity
@Table(name = "need_view")
class NeedView implements Persistable<NeedViewId> {
    @EmbeddedId
    private NeedViewId id;

    @EmbeddedColumnNaming("registration_%s")
    private RegistrationId registration;

    @EmbeddedColumnNaming("viewer_%s")
    private AccountId viewer;

    private Instant viewedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NeedPart part;

    @SuppressWarnings("NullAway.Init")
    protected NeedView() {}

    NeedView(RegistrationId registration, AccountId viewer, NeedPart part, Instant now) {
        this.id = NeedViewId.next();
        this.registration = registration;
        this.viewer = viewer;
        this.part = part;
        this.viewedAt = now;
    }

    @Override
    public NeedViewId getId() {
        return id;
    }

    /** Readings are written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
