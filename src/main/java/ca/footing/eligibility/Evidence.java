package ca.footing.eligibility;

import ca.footing.shared.Digests;
import ca.footing.shared.ScanType;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file that a person laid beside a request, with the type that its bytes show. */
@Entity
@Table(name = "eligibility_evidence")
class Evidence {
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final int NAME_LENGTH = 200;

    @EmbeddedId
    private EvidenceId id;

    @EmbeddedColumnNaming("application_%s")
    private ApplicationId application;

    private String fileName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ScanType type;

    private int size;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] sha256;

    @Basic(fetch = FetchType.LAZY)
    @Column(length = Integer.MAX_VALUE)
    private byte[] content;

    private Instant uploadedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** @throws EvidenceTooLarge above 5 MiB; EvidenceTypeRefused unless the bytes are those of a PDF, JPEG or PNG */
    Evidence(ApplicationId application, String givenName, byte[] content, Instant now) {
        if (content.length > MAX_BYTES) {
            throw new EvidenceTooLarge();
        }
        this.id = EvidenceId.next();
        this.application = application;
        this.type = ScanType.of(content).orElseThrow(EvidenceTypeRefused::new);
        this.fileName = type.nameFor(givenName, NAME_LENGTH);
        this.content = content.clone();
        this.size = content.length;
        this.sha256 = Digests.sha256(content);
        this.uploadedAt = now;
    }

    EvidenceId id() {
        return id;
    }

    ApplicationId application() {
        return application;
    }

    EvidenceFile file() {
        return new EvidenceFile(fileName, type.media(), content);
    }
}
