package ca.footing.certificate;

import ca.footing.shared.Digests;
import ca.footing.shared.ForAnyone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells anyone who has a paper's code or its file whether it counts. Nothing can be searched for or listed. */
@Service
@ForAnyone
@Transactional(readOnly = true)
public class CertificateCheck {
    private final CertificateRows rows;
    private final List<OtherPapers> others;

    CertificateCheck(CertificateRows rows, List<OtherPapers> others) {
        this.rows = rows;
        this.others = others;
    }

    /** By the code in its address, as somebody may have typed it. */
    public Optional<CheckedCertificate> byCode(String code) {
        var typed = CertificateNumbers.typed(code);
        return first(rows.byCode(typed), other -> other.byCode(typed));
    }

    /** By its PDF, which must be the issued one to the last byte. The file is looked at and not kept. */
    public Optional<CheckedCertificate> byFile(byte[] pdf) {
        var sha256 = Digests.sha256(pdf);
        return first(rows.byFile(sha256), other -> other.byFile(sha256));
    }

    private Optional<CheckedCertificate> first(
            Optional<IssuedCertificate> certificate, Function<OtherPapers, Optional<CheckedCertificate>> asking) {
        return certificate
                .map(CheckedCertificate::of)
                .or(() -> others.stream().map(asking).flatMap(Optional::stream).findFirst());
    }
}
