package ca.footing.certificate;

import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anyone who holds a paper's code or file may know of it. A name is told only while it counts: an earlier name
 * is nobody's business.
 *
 * @param name empty unless valid
 * @param programme with the module, where the paper is on one
 * @param minutes that it certifies; of a letter those present, all as didactic
 * @param duplicate whether it is a duplicate of another one that counts
 */
public record CheckedCertificate(
        PaperKind kind,
        CertificateState state,
        String serial,
        String name,
        LocalizedText programme,
        List<LocalDate> days,
        Minutes minutes,
        LocalDate issuedOn,
        @Nullable Instant endedAt,
        String provider,
        boolean duplicate) {
    static CheckedCertificate of(IssuedCertificate issued) {
        var data = issued.data();
        var counts = issued.state() == CertificateState.VALID;
        return new CheckedCertificate(
                PaperKind.CERTIFICATE,
                issued.state(),
                data.serial(),
                counts ? data.holder().legalName() : "",
                data.programme(),
                data.days(),
                data.minutes(),
                data.issuedOn(),
                issued.endedAt(),
                data.provider().name(),
                data.edition() == Edition.DUPLICATE);
    }
}
