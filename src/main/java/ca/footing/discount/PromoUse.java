package ca.footing.discount;

import ca.footing.account.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One place has one code. */
@Entity
@Table(name = "promo_use")
class PromoUse {
    @Id
    private UUID placeId;

    @EmbeddedColumnNaming("code_%s")
    private PromoCodeId code;

    @EmbeddedColumnNaming("account_%s")
    private AccountId account;

    private Instant usedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PromoUse() {}

    PromoUse(UUID placeId, PromoCodeId code, AccountId account, Instant usedAt) {
        this.placeId = placeId;
        this.code = code;
        this.account = account;
        this.usedAt = usedAt;
    }

    PromoCodeId code() {
        return code;
    }
}
