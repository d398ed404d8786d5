package ca.footing.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that was true of a supervisor from a day on, and until a day (inclusive) where it ends. */
@Embeddable
public record Credential(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        CredentialKind kind,

        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Credential {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
