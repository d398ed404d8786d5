package ca.footing.certificate;

import ca.footing.shared.Digests;
import ca.footing.shared.ForAnyone;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anyone who has a certificate's code or its file whether it counts. Nothing can be searched for or listed. */
@Service
@ForAnyone
@Transactional(readOnly = true)
public class CertificateCheck {
    private final CertificateRows rows;

    CertificateCheck(CertificateRows rows) {
        this.rows = rows;
    }

    /** By the code in its address, as somebody may have typed it. */
    public Optional<CheckedCertificate> byCode(String code) {
        return rows.byCode(CertificateNumbers.typed(code)).map(CheckedCertificate::of);
    }

    /** By its PDF, which must be the issued one to the last byte. The file is looked at and not kept. */
    public Optional<CheckedCertificate> byFile(byte[] pdf) {
        return rows.byFile(Digests.sha256(pdf)).map(CheckedCertificate::of);
    }
}
