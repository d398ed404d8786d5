package ca.footing.certificate;

import ca.footing.shared.Ids;
import java.util.UUID;

/** Identity of one issued certificate; a replacement has an id, and a serial number, of its own. */
public record CertificateId(UUID id) {
    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
