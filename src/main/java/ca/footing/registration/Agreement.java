package ca.footing.registration;

import ca.footing.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One version of the participation agreement; it is never changed, so a signed version stays readable as signed. */
@Entity
@Immutable
@Table(name = "agreement")
class Agreement {
    @Id
    private String version;

    private Instant effectiveFrom;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "body_en", columnDefinition = "text"))
    @AttributeOverride(name = "fr", column = @Column(name = "body_fr", columnDefinition = "text"))
    private LocalizedText body;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    AgreementText text() {
        return new AgreementText(version, effectiveFrom, title, body);
    }
}
