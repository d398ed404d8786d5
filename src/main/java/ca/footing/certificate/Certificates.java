package ca.footing.certificate;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as their holders see them, and as other modules read them. */
@Service
@Transactional(readOnly = true)
public class Certificates {
    private static final int PLACES = 50;

    private final CertificateRows rows;
    private final CertificateStandings standings;
    private final HourBook book;
    private final HourCount count;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final CurrentAccount current;

    Certificates(
            CertificateRows rows,
            CertificateStandings standings,
            HourBook book,
            HourCount count,
            Registrations registrations,
            Cohorts cohorts,
            CurrentAccount current) {
        this.rows = rows;
        this.standings = standings;
        this.book = book;
        this.count = count;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.current = current;
    }

    /** How far the caller's certificates are, the newest cohort first. */
    @ForSignedIn
    public List<CertificateStanding> mine() {
        return registrations.mine().stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .limit(PLACES)
                .map(MyRegistration::id)
                .map(registrations::learning)
                .map(standings::of)
                .toList();
    }

    /** @throws RecordNotFound unless it is the caller's confirmed place */
    @ForSignedIn
    public CertificateStanding mine(RegistrationId registration) {
        return standings.of(registrations.learning(registration));
    }

    /** The working under each body's rule. @throws RecordNotFound unless it is the caller's confirmed place */
    @ForSignedIn
    public List<BodyHours> hours(RegistrationId registration) {
        return hours(registrations.learning(registration));
    }

    /** The stored file. @throws RecordNotFound unless the caller holds it, facilitates its cohort or is of the office */
    @ForSignedIn
    public byte[] pdf(CertificateId certificate) {
        return rows.pdf(readable(certificate).id());
    }

    /** The stored page. @throws RecordNotFound unless the caller holds it, facilitates its cohort or is of the office */
    @ForSignedIn
    public byte[] html(CertificateId certificate) {
        return rows.html(readable(certificate).id());
    }

    /** As {@link #pdf}: what the file is called. */
    @ForSignedIn
    public String fileName(CertificateId certificate, String extension) {
        return readable(certificate).fileName(extension);
    }

    /** All certificates of a place, the newest first. */
    @Internal
    public List<IssuedCertificate> of(RegistrationId registration) {
        return rows.of(registration);
    }

    /** The certificate of a place that counts. */
    @Internal
    public Optional<IssuedCertificate> current(RegistrationId registration) {
        return rows.current(registration);
    }

    /** @throws RecordNotFound when there is none */
    @Internal
    public IssuedCertificate certificate(CertificateId certificate) {
        return rows.find(certificate).orElseThrow(RecordNotFound::new);
    }

    /** Codes of those that no longer count, the newest first; 5,000 at most. */
    @Internal
    public List<String> ended() {
        return rows.ended();
    }

    /** The stored file, for a mail or another paper. */
    @Internal
    public byte[] storedPdf(CertificateId certificate) {
        return rows.pdf(certificate);
    }

    @Internal
    public List<BodyHours> hours(Participant place) {
        var rules = count.rules(place.cohort(), cohorts.sessions(place.cohort()));
        return count.shown(rules, book.of(place));
    }

    private IssuedCertificate readable(CertificateId id) {
        var found = rows.find(id).orElseThrow(RecordNotFound::new);
        var me = current.require();
        if (!found.holder().equals(me) && !current.has(Role.REGISTRAR) && !current.has(Role.OWNER)) {
            if (!current.has(Role.FACILITATOR)) {
                throw new RecordNotFound();
            }
            cohorts.asFacilitator(found.cohort());
        }
        return found;
    }
}
