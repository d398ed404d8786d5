package ca.footing.change;

import ca.footing.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for a change, when and why.
 *
 * @param askedBy none when a job did it
 * @param note the office's own words; empty when there are none
 */
@Embeddable
record Asked(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "asked_by")) @Nullable
        AccountId askedBy,

        Instant askedAt,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ChangeReason reason,

        String note) {
    static Asked byOwner(AccountId person, Instant now) {
        return new Asked(person, now, ChangeReason.OWN, "");
    }
}
