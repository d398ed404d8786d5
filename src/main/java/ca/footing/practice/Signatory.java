package ca.footing.practice;

import ca.footing.account.College;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who a supervisor is: how they are written to, and the number by which they show that it is them. */
@Embeddable
class Signatory {
    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "email"))
    private EmailAddress email;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private College college;

    private String registrationNumber;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {}

    /** @throws SupervisorIncomplete when name, college or number is missing */
    Signatory(SupervisorDraft draft) {
        draft.check();
        this.name = draft.name().strip();
        this.email = draft.email();
        this.language = Languages.code(draft.locale());
        this.college = draft.college();
        this.registrationNumber = draft.registrationNumber().strip();
    }

    /** Whether what somebody typed is the number on record; spaces, dashes and case do not matter. */
    boolean hasNumber(String typed) {
        return !plain(typed).isEmpty() && plain(typed).equals(plain(registrationNumber));
    }

    /** By which one mail and one sitting serve all learners of a supervisor: the address and the bare number. */
    String identity() {
        return email.value() + " " + plain(registrationNumber);
    }

    SupervisorDetails details(SupervisorId id, List<Credential> credentials, boolean retired) {
        return new SupervisorDetails(
                id, name, email, Languages.of(language), college, registrationNumber, credentials, retired);
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
