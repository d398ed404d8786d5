package ca.footing.certificate;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does with certificates that are issued: another copy, a corrected one, an end. No stored byte changes;
 * all of them are kept. Each refuses with {@link CertificateNotCurrent} one that does not count, and without a reason.
 */
@Service
@Transactional
@ForRegistrars
public class CertificateOffice {
    private final CertificateRows rows;
    private final CertificateIssuing issuing;
    private final CertificateWriter writer;
    private final CertificateActs acts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateOffice(
            CertificateRows rows,
            CertificateIssuing issuing,
            CertificateWriter writer,
            CertificateActs acts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.issuing = issuing;
        this.writer = writer;
        this.acts = acts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** A copy with the same content and a number of its own, marked as a duplicate; the earlier one stays valid. */
    public CertificateId duplicate(CertificateId certificate, String reason) {
        var why = CertificateActs.reason(reason);
        var earlier = current(certificate);
        var issued = issuing.again(earlier, Edition.DUPLICATE, UnaryOperator.identity());
        acts.write(earlier.registration(), issued.id(), CertificateAct.DUPLICATED, current.require(), why, null);
        return issued.id();
    }

    /**
     * The same content under the name that the profile has now; the earlier one is superseded.
     *
     * @param evidence what was seen; no copy of it is kept
     * @throws NameUnchanged when the profile still has the name that is printed
     */
    public CertificateId rename(CertificateId certificate, NameEvidence evidence, String reason) {
        var why = CertificateActs.reason(reason);
        var earlier = current(certificate);
        var holder = writer.holder(earlier.holder());
        if (holder.equals(earlier.data().holder())) {
            throw new NameUnchanged();
        }
        end(earlier, CertificateState.SUPERSEDED);
        var issued = issuing.again(earlier, Edition.CORRECTED, data -> data.named(holder));
        acts.write(earlier.registration(), issued.id(), CertificateAct.RENAMED, current.require(), why, evidence);
        return issued.id();
    }

    /** Written anew from what the records say now; the earlier one is superseded. @throws HoursMissing */
    public CertificateId correct(CertificateId certificate, String reason) {
        var why = CertificateActs.reason(reason);
        var earlier = current(certificate);
        end(earlier, CertificateState.SUPERSEDED);
        var issued = issuing.fromRecords(earlier.registration(), Edition.CORRECTED, earlier);
        acts.write(earlier.registration(), issued.id(), CertificateAct.CORRECTED, current.require(), why, null);
        return issued.id();
    }

    /** It no longer counts, and neither do duplicates of it; the holder is told with the reason. */
    public void revoke(CertificateId certificate, String reason) {
        var why = CertificateActs.reason(reason);
        var earlier = current(certificate);
        end(earlier, CertificateState.REVOKED);
        acts.write(earlier.registration(), earlier.id(), CertificateAct.REVOKED, current.require(), why, null);
        events.publishEvent(new CertificateRevoked(
                earlier.id(),
                earlier.registration(),
                earlier.holder(),
                earlier.data().serial(),
                why));
    }

    private IssuedCertificate current(CertificateId certificate) {
        var found = rows.find(certificate).orElseThrow(RecordNotFound::new);
        if (found.state() != CertificateState.VALID || found.data().edition() == Edition.DUPLICATE) {
            throw new CertificateNotCurrent();
        }
        return found;
    }

    /** Of two who end it at once, one does. */
    private void end(IssuedCertificate certificate, CertificateState state) {
        var now = clock.instant();
        if (!rows.end(certificate.id(), state, now)) {
            throw new CertificateNotCurrent();
        }
        rows.endDuplicates(certificate.registration(), state, now);
    }
}
