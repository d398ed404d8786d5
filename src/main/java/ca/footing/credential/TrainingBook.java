package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.Certificates;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.certificate.Working.Line;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.progress.Completion.ModuleCompletion;
import ca.footing.progress.Completions;
import ca.footing.progress.ModuleState;
import ca.footing.registration.Participant;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.PlaceRecords.PlaceRecord;
import ca.footing.registration.Registrations;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * All that a person took, module by module and oldest first. A module counts where it was taken first; time that lies in two
 * sessions counts in the earlier one.
 */
@Component
class TrainingBook {
    /** Of the newest places. */
    private static final int MOST = 60;

    private final PlaceRecords places;
    private final Registrations registrations;
    private final Certificates certificates;
    private final Completions completions;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final Clock clock;

    TrainingBook(
            PlaceRecords places,
            Registrations registrations,
            Certificates certificates,
            Completions completions,
            Catalogue catalogue,
            Cohorts cohorts,
            Clock clock) {
        this.places = places;
        this.registrations = registrations;
        this.certificates = certificates;
        this.completions = completions;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    List<TrainingRow> of(AccountId person) {
        var all = places.of(person);
        var summaries = cohorts.summaries(all.stream().map(PlaceRecord::cohort).collect(Collectors.toSet()));
        var taken = new HashSet<ModuleId>();
        var busy = new ArrayList<CohortSession>();
        return all.stream()
                .filter(place -> summaries.containsKey(place.cohort()))
                .sorted(Comparator.comparing(
                                (PlaceRecord place) -> Objects.requireNonNull(summaries.get(place.cohort()))
                                        .startsAt())
                        .reversed())
                .limit(MOST)
                .toList()
                .reversed()
                .stream()
                .flatMap(place -> registrations.confirmed(place.registration()).stream())
                .flatMap(place -> rows(place, summaries, taken, busy).stream())
                .toList();
    }

    private List<TrainingRow> rows(
            Participant place,
            Map<ca.footing.cohort.CohortId, CohortSummary> summaries,
            Set<ModuleId> taken,
            List<CohortSession> busy) {
        var cohort = Objects.requireNonNull(summaries.get(place.cohort()));
        var counted = certificates.hours(place).stream()
                .filter(hours -> hours.body().isNone())
                .flatMap(hours -> hours.working().lines().stream())
                .collect(Collectors.toMap(line -> line.session().session(), Line::counted));
        var ended = place.booking().of(cohorts.sessions(place.cohort())).stream()
                .filter(session ->
                        session.module() != null && !session.time().endsAt().isAfter(clock.instant()))
                .collect(Collectors.groupingBy(session -> Objects.requireNonNull(session.module())));
        if (ended.isEmpty()) {
            return List.of();
        }
        var complete = completions.of(place.registration()).modules().stream()
                .filter(module -> module.state() == ModuleState.COMPLETE)
                .map(ModuleCompletion::module)
                .collect(Collectors.toSet());
        var modules = catalogue.modules(cohort.series()).stream()
                .collect(Collectors.toMap(ModuleSummary::id, Function.identity()));
        var serial = certificates.current(place.registration()).map(IssuedCertificate::data);
        return ended.entrySet().stream()
                .filter(entry -> modules.containsKey(entry.getKey()))
                .sorted(Comparator.comparing(entry ->
                        Objects.requireNonNull(modules.get(entry.getKey())).position()))
                .map(entry -> row(
                        place,
                        cohort,
                        Objects.requireNonNull(modules.get(entry.getKey())),
                        entry.getValue(),
                        share(entry.getValue(), counted, taken, busy),
                        complete.contains(entry.getKey()),
                        serial.map(data -> data.serial())))
                .toList();
    }

    /** What counts of a module's minutes, and why not all of them. */
    private record Share(int minutes, Counting counting) {}

    private static Share share(
            List<CohortSession> sessions,
            Map<SessionId, Integer> counted,
            Set<ModuleId> taken,
            List<CohortSession> busy) {
        var minutes = sessions.stream()
                .mapToInt(session -> counted.getOrDefault(session.id(), 0))
                .sum();
        if (minutes == 0) {
            return new Share(0, Counting.NOTHING);
        }
        if (!taken.add(Objects.requireNonNull(sessions.getFirst().module()))) {
            return new Share(0, Counting.REPEATED);
        }
        var once = 0;
        for (var session : sessions) {
            var part = counted.getOrDefault(session.id(), 0);
            var free = Math.max(0, session.minutes() - SharedTime.minutes(session, busy));
            once += Math.min(part, free);
            if (part > 0) {
                busy.add(session);
            }
        }
        return new Share(once, once < minutes ? Counting.OVERLAPPING : Counting.COUNTED);
    }

    private static TrainingRow row(
            Participant place,
            CohortSummary cohort,
            ModuleSummary module,
            List<CohortSession> sessions,
            Share share,
            boolean complete,
            Optional<String> serial) {
        var days = sessions.stream()
                .map(session -> session.time().start().toLocalDate())
                .sorted()
                .toList();
        return new TrainingRow(
                place.registration(),
                cohort,
                module.id(),
                module.title(),
                days.getFirst(),
                days.getLast(),
                sessions.stream().mapToInt(CohortSession::minutes).sum(),
                Minutes.split(share.minutes(), module.didacticMinutes(), module.experientialMinutes()),
                share.counting(),
                complete,
                serial.orElse(null));
    }
}
