package ca.footing.certificate;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as facilitators and the office handle them. Every act is recorded with who and why. */
@Service
@Transactional
public class CertificateDesk {
    private final CertificateStandings standings;
    private final Certificates certificates;
    private final DueRows due;
    private final CertificateActs acts;
    private final Registrations registrations;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final Clock clock;

    CertificateDesk(
            CertificateStandings standings,
            Certificates certificates,
            DueRows due,
            CertificateActs acts,
            Registrations registrations,
            Profiles profiles,
            Cohorts cohorts,
            CurrentAccount current,
            Clock clock) {
        this.standings = standings;
        this.certificates = certificates;
        this.due = due;
        this.acts = acts;
        this.registrations = registrations;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless the caller facilitates the cohort or is of the office */
    @ForFacilitators
    @Transactional(readOnly = true)
    public Map<RegistrationId, CertificateStanding> of(CohortId cohort) {
        cohorts.asFacilitator(cohort);
        return standings.of(cohort);
    }

    /** How far one place is. @throws RecordNotFound unless the caller facilitates its cohort or is of the office */
    @ForFacilitators
    @Transactional(readOnly = true)
    public CertificateStanding standing(RegistrationId registration) {
        return standings.of(place(registration));
    }

    /** How that person wants to be called. @throws RecordNotFound as {@link #standing} */
    @ForFacilitators
    @Transactional(readOnly = true)
    public String name(RegistrationId registration) {
        var account = place(registration).account();
        return java.util.Objects.requireNonNull(profiles.names(List.of(account)).get(account))
                .preferredName();
    }

    /** The working under each body's rule. @throws RecordNotFound as {@link #standing} */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<BodyHours> hours(RegistrationId registration) {
        return certificates.hours(place(registration));
    }

    /** What was done, the newest first. @throws RecordNotFound as {@link #standing} */
    @ForFacilitators
    @Transactional(readOnly = true)
    public List<CertificateActRow> acts(RegistrationId registration) {
        place(registration);
        return acts.of(registration);
    }

    /**
     * Stops a certificate that waits; somebody else takes a second look.
     *
     * @throws NothingToStop unless it waits
     * @throws CertificateReasonNeeded
     */
    @ForFacilitators
    public void stop(RegistrationId registration, String reason) {
        var why = CertificateActs.reason(reason);
        place(registration);
        if (!due.stop(registration, current.require())) {
            throw new NothingToStop();
        }
        acts.write(registration, null, CertificateAct.STOPPED, current.require(), why, null);
    }

    /**
     * After a second look the certificate is issued with the next run.
     *
     * @throws NothingToLookAt unless it was stopped
     * @throws SecondLookBySamePerson when the caller stopped it
     */
    @ForRegistrars
    public void release(RegistrationId registration, String reason) {
        var why = second(registration, reason);
        if (!due.release(registration, current.require(), clock.instant())) {
            throw new NothingToLookAt();
        }
        acts.write(registration, null, CertificateAct.RELEASED, current.require(), why, null);
    }

    /** After a second look it stays stopped; the holder reads the reason. Refuses what {@link #release} refuses. */
    @ForRegistrars
    public void refuse(RegistrationId registration, String reason) {
        var why = second(registration, reason);
        if (!due.refuse(registration, current.require())) {
            throw new NothingToLookAt();
        }
        acts.write(registration, null, CertificateAct.REFUSED, current.require(), why, null);
    }

    private String second(RegistrationId registration, String reason) {
        var why = CertificateActs.reason(reason);
        var stopped = due.of(registration)
                .filter(one -> one.state() == DueState.STOPPED || one.state() == DueState.REFUSED)
                .orElseThrow(NothingToLookAt::new);
        if (current.require().equals(stopped.stoppedBy())) {
            throw new SecondLookBySamePerson();
        }
        return why;
    }

    private Participant place(RegistrationId registration) {
        var place = registrations.confirmed(registration).orElseThrow(RecordNotFound::new);
        cohorts.asFacilitator(place.cohort());
        return place;
    }
}
