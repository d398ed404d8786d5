package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how far certificates are. */
@Component
class CertificateStandings {
    private final CertificateConditions conditions;
    private final DueRows due;
    private final CertificateRows certificates;
    private final CertificateActs acts;
    private final Cohorts cohorts;

    CertificateStandings(
            CertificateConditions conditions,
            DueRows due,
            CertificateRows certificates,
            CertificateActs acts,
            Cohorts cohorts) {
        this.conditions = conditions;
        this.due = due;
        this.certificates = certificates;
        this.acts = acts;
        this.cohorts = cohorts;
    }

    CertificateStanding of(Participant place) {
        var summary = Objects.requireNonNull(
                cohorts.summaries(List.of(place.cohort())).get(place.cohort()));
        var issued = certificates.of(place.registration());
        var open = issued.isEmpty() ? conditions.of(place) : new CertificateConditions.Open(List.of(), 0);
        return standing(
                place.registration(),
                summary,
                open,
                due.of(place.registration()).orElse(null),
                issued);
    }

    /** Of a whole cohort, in a constant number of statements. */
    Map<RegistrationId, CertificateStanding> of(CohortId cohort) {
        var summary = Objects.requireNonNull(cohorts.summaries(List.of(cohort)).get(cohort));
        var ways = due.of(cohort).stream().collect(Collectors.toMap(Due::registration, Function.identity()));
        var issued = certificates.of(cohort).stream().collect(Collectors.groupingBy(IssuedCertificate::registration));
        return conditions.of(cohort).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> standing(
                                place.getKey(),
                                summary,
                                place.getValue(),
                                ways.get(place.getKey()),
                                issued.getOrDefault(place.getKey(), List.of()))));
    }

    List<IssuedCertificate> of(AccountId holder) {
        return certificates.of(holder);
    }

    private CertificateStanding standing(
            RegistrationId registration,
            CohortSummary cohort,
            CertificateConditions.Open open,
            @Nullable Due due,
            List<IssuedCertificate> issued) {
        return new CertificateStanding(
                registration,
                cohort,
                due == null ? null : due.state(),
                issued.isEmpty() ? open.conditions() : List.of(),
                open.modulesOpen(),
                due == null || due.state() != DueState.WAITING ? null : due.issueAt(),
                reason(registration, due, issued),
                issued);
    }

    private String reason(RegistrationId registration, @Nullable Due due, List<IssuedCertificate> issued) {
        if (issued.stream().noneMatch(one -> one.state() == CertificateState.VALID)
                && issued.stream().anyMatch(one -> one.state() == CertificateState.REVOKED)) {
            return acts.reason(registration, CertificateAct.REVOKED);
        }
        return due != null && due.state() == DueState.REFUSED ? acts.reason(registration, CertificateAct.REFUSED) : "";
    }
}
