package ca.footing.makeup;

import ca.footing.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** The rule of a cohort, or of a series. */
@Entity
@Table(name = "make_up_rule")
class KeptRule {
    @Id
    private UUID scopeId;

    @Version
    private @Nullable Integer version;

    private boolean offered;

    @EmbeddedColumnNaming("fee_%s")
    private Money fee;

    private int months;
    private int blockMinutes;

    @SuppressWarnings("NullAway.Init")
    protected KeptRule() {}

    @SuppressWarnings("NullAway.Init")
    KeptRule(UUID scope, MakeUpRule rule) {
        scopeId = scope;
        revise(rule);
    }

    final void revise(MakeUpRule rule) {
        offered = rule.offered();
        fee = rule.fee();
        months = rule.months();
        blockMinutes = rule.blockMinutes();
    }

    UUID scope() {
        return scopeId;
    }

    MakeUpRule rule() {
        return new MakeUpRule(offered, fee, months, blockMinutes);
    }
}
