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

    /** For how many seats of one order; one for a place. */
    private int seats;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PromoUse() {}

    PromoUse(UUID placeId, PromoCodeId code, AccountId account, Instant usedAt, int seats) {
        this.placeId = placeId;
        this.code = code;
        this.account = account;
        this.usedAt = usedAt;
        this.seats = seats;
    }

    PromoCodeId code() {
        return code;
    }

    int seats() {
        return seats;
    }
}
