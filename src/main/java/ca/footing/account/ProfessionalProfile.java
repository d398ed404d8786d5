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
    }

    AccountId account() {
        return account;
    }

    Profile profile() {
        return new Profile(legalName, preferredName, pronouns, province, college, registrationNumber, category);
    }
}
