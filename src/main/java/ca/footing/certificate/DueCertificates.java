package ca.footing.certificate;

import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts certificates on their way for the time of the plan, and issues those whose time has come. */
@Component
@Transactional
class DueCertificates {
    private final Registrations registrations;
    private final CertificateConditions conditions;
    private final PlanRows plans;
    private final DueRows due;
    private final CertificateRows certificates;
    private final CertificateIssuing issuing;
    private final CertificateActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueCertificates(
            Registrations registrations,
            CertificateConditions conditions,
            PlanRows plans,
            DueRows due,
            CertificateRows certificates,
            CertificateIssuing issuing,
            CertificateActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.conditions = conditions;
        this.plans = plans;
        this.due = due;
        this.certificates = certificates;
        this.issuing = issuing;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** Puts on their way all of a cohort who have met everything, and takes back those who no longer have. */
    public void look(CohortId cohort) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = due.of(cohort).stream().collect(Collectors.toMap(Due::registration, Function.identity()));
        var issueAt = now.plus(Duration.ofDays(plans.of(cohort).holdDays()));
        var begun = 0;
        for (var place : conditions.of(cohort).entrySet()) {
            if (place.getValue().isMet()) {
                begun += due.begin(place.getKey(), cohort, now, issueAt) ? 1 : 0;
            } else if (known.containsKey(place.getKey())) {
                due.takeBack(place.getKey());
            }
        }
        if (begun > 0) {
            events.publishEvent(new CertificatesDue(cohort, begun, issueAt));
        }
    }

    /** Nothing happens when it was stopped, taken back or issued in the meantime. @throws HoursMissing */
    public void issue(RegistrationId registration) {
        var place = registrations.confirmed(registration);
        if (place.isEmpty() || !conditions.of(place.get()).isMet()) {
            due.takeBack(registration);
            return;
        }
        if (!due.take(registration, clock.instant())
                || certificates.current(registration).isPresent()) {
            return;
        }
        var issued = issuing.fromRecords(registration, Edition.ORIGINAL, null);
        acts.write(registration, issued.id(), CertificateAct.ISSUED, null, "", null);
    }
}
