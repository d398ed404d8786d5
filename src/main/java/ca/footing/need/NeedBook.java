package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.BusinessDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines of requests, who read them, and their end. */
@Component
@Transactional
class NeedBook {
    private static final int AT_ONCE = 500;

    private final NeedRepository requests;
    private final NeedViewRepository views;
    private final PlaceRecords places;
    private final Cohorts cohorts;
    private final NeedSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedBook(
            NeedRepository requests,
            NeedViewRepository views,
            PlaceRecords places,
            Cohorts cohorts,
            NeedSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.places = places;
        this.cohorts = cohorts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Some business days from now, or the last business day before the cohort begins when that is sooner. */
    LocalDate dueOn(CohortSummary cohort) {
        var today = LocalDate.ofInstant(clock.instant(), cohort.zone());
        var usual = BusinessDays.plus(today, settings.answerDays());
        var before = BusinessDays.plus(LocalDate.ofInstant(cohort.startsAt(), cohort.zone()), -1);
        if (!before.isBefore(usual)) {
            return usual;
        }
        return before.isBefore(today) ? today : before;
    }

    /** A request and all that belongs to it are deleted at that time. */
    Instant deleteAfter(CohortSummary cohort) {
        return cohort.endsAt().plus(settings.kept());
    }

    void note(RegistrationId registration, AccountId reader, NeedPart part) {
        views.save(new NeedView(registration, reader, part, clock.instant()));
    }

    /** Deletes what is past its time, by the cohort's present end, and what belongs to a place that is no longer held. */
    void purge() {
        var over = new HashSet<>(requests.findOver(clock.instant(), Limit.of(AT_ONCE)));
        over.removeIf(this::wasPostponed);
        over.addAll(ofEndedPlaces());
        over.forEach(registration -> requests.findLocked(registration).ifPresent(requests::delete));
    }

    /** Tells the office once of a request that is due by tomorrow. */
    void remind() {
        var tomorrow = LocalDate.ofInstant(clock.instant(), settings.zone()).plusDays(1);
        requests.findToWarn(tomorrow, Limit.of(AT_ONCE)).forEach(request -> {
            request.warned(clock.instant());
            events.publishEvent(new NeedDue(request.registration(), request.owner(), request.dueOn()));
        });
    }

    private boolean wasPostponed(RegistrationId registration) {
        var request = requests.findById(registration).orElseThrow();
        var cohort = Objects.requireNonNull(
                cohorts.summaries(List.of(request.cohort())).get(request.cohort()));
        return deleteAfter(cohort).isAfter(clock.instant());
    }

    private List<RegistrationId> ofEndedPlaces() {
        return places.findAll(requests.findAllIds()).stream()
                .filter(place -> !place.isLive())
                .map(PlaceRecords.PlaceRecord::registration)
                .toList();
    }
}
