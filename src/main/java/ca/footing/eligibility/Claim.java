package ca.footing.eligibility;

import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The professional standing that a profile said at a moment: what a decision or a look into a register was about. */
@Embeddable
record Claim(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Category category,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        College college,

        String registrationNumber) {
    static Claim of(Profile profile) {
        return new Claim(profile.category(), profile.college(), profile.registrationNumber());
    }

    /** Whether the profile says the same still. */
    boolean fits(@Nullable Profile profile) {
        return profile != null && of(profile).equals(this);
    }
}
