package ca.footing.account;

import ca.footing.shared.Province;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What an invoice, a roster and a certificate need to know of a professional. */
@Entity
@Table(name = "account_profile")
class ProfessionalProfile {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private @Nullable Integer version;

    private String legalName;
    private String preferredName;
    private String pronouns;

    @Enumerated(EnumType.STRING)
    private Province province;

    @Enumerated(EnumType.STRING)
    private College college;

    private String registrationNumber;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String supervisorName;
    private String supervisorTitle;
    private String supervisorNumber;

    @SuppressWarnings("NullAway.Init")
    protected ProfessionalProfile() {}

    @SuppressWarnings("NullAway.Init")
    ProfessionalProfile(AccountId account, Profile profile) {
        this.account = account;
        rewrite(profile);
    }

    final void rewrite(Profile profile) {
        legalName = profile.legalName();
        preferredName = profile.preferredName();
        pronouns = profile.pronouns();
        province = profile.province();
        college = profile.college();
        registrationNumber = profile.registrationNumber();
        category = profile.category();
        name(profile.supervisor());
    }

    /** From an account that was merged into this one: it fills in what this one leaves open. */
    void complete(Profile other) {
        if (supervisorName.isEmpty()) {
            name(other.supervisor());
        }
    }

    private void name(NamedSupervisor supervisor) {
        supervisorName = supervisor.name();
        supervisorTitle = supervisor.title();
        supervisorNumber = supervisor.registrationNumber();
    }

    AccountId account() {
        return account;
    }

    Profile profile() {
        return new Profile(legalName, preferredName, pronouns, province, college, registrationNumber, category)
                .with(new NamedSupervisor(supervisorName, supervisorTitle, supervisorNumber));
    }
}
