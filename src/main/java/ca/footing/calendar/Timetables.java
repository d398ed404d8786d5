package ca.footing.calendar;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Internal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what stands in people's calendars in step with their places and the sessions of these, and tells what changed.
 * It compares rather than follows single steps, so that whatever led to a difference, the calendar is right afterwards.
 */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class Timetables {
    private final EntryRepository entries;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final GuestSessions guestSessions;
    private final Clock clock;

    Timetables(
            EntryRepository entries,
            Registrations registrations,
            Cohorts cohorts,
            GuestSessions guestSessions,
            Clock clock) {
        this.entries = entries;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.guestSessions = guestSessions;
        this.clock = clock;
    }

    /** Enters the sessions of a place that was confirmed just now. */
    public void begin(Participant place) {
        reconcile(
                place.registration(),
                place.account(),
                place.booking().of(cohorts.sessions(place.cohort())),
                entries.findByRegistration(place.registration()));
    }

    /**
     * Sessions of the cohort were added, moved or dropped: what changes for each of its people, and for guests from other
     * cohorts who make something up there.
     */
    public List<TimetableChange> changed(CohortId cohort) {
        var sessions = cohorts.sessions(cohort);
        Map<RegistrationId, List<CalendarEntry>> known =
                entries.findByCohort(cohort).stream().collect(Collectors.groupingBy(CalendarEntry::registration));
        var changes = new ArrayList<TimetableChange>();
        registrations.participants(cohort).forEach(place -> {
            var entered = Objects.requireNonNullElse(known.remove(place.registration()), List.<CalendarEntry>of());
            reconcile(place.registration(), place.account(), place.booking().of(sessions), entered)
                    .ifPresent(changes::add);
        });
        changes.addAll(ofGuests(cohort, known));
        return changes;
    }

    /** Whoever has no place in the cohort is a guest there, or was. */
    private List<TimetableChange> ofGuests(CohortId cohort, Map<RegistrationId, List<CalendarEntry>> known) {
        var seats = guestSessions.of(known.keySet());
        return known.entrySet().stream()
                .flatMap(place -> {
                    var held = seats.getOrDefault(place.getKey(), List.of()).stream()
                            .filter(session -> session.cohort().equals(cohort))
                            .toList();
                    var account = place.getValue().getFirst().account();
                    return reconcile(place.getKey(), account, held, place.getValue())
                            .map(TimetableChange::ofGuest)
                            .stream();
                })
                .toList();
    }

    /** A place ended, is for other sessions than before, or got or lost a seat as a guest elsewhere. */
    public Optional<TimetableChange> changed(RegistrationId registration, AccountId account) {
        var wanted = registrations
                .confirmed(registration)
                .map(place -> Stream.concat(
                                place.booking().of(cohorts.sessions(place.cohort())).stream(),
                                guestSessions.of(List.of(registration)).getOrDefault(registration, List.of()).stream())
                        .toList())
                .orElse(List.of());
        return reconcile(registration, account, wanted, entries.findByRegistration(registration));
    }

    private Optional<TimetableChange> reconcile(
            RegistrationId registration, AccountId account, List<CohortSession> wanted, List<CalendarEntry> known) {
        var now = clock.instant();
        var changes = new ArrayList<EntryChange>();
        var bySession = known.stream().collect(Collectors.toMap(CalendarEntry::session, Function.identity()));
        for (var session : wanted) {
            var held = CalendarSession.of(session);
            var entry = bySession.remove(session.id());
            if (entry == null) {
                var entered = entries.save(new CalendarEntry(registration, account, session, now));
                changes.add(new EntryChange(null, entered.facts()));
            } else {
                var before = entry.facts();
                if (entry.follow(held, now)) {
                    changes.add(new EntryChange(before.cancelled() ? null : before.held(), entry.facts()));
                }
            }
        }
        bySession.values().stream()
                .filter(entry -> entry.cancel(now))
                .forEach(entry -> changes.add(new EntryChange(entry.facts().held(), entry.facts())));
        return told(changes, now).map(entries -> new TimetableChange(registration, account, entries, false));
    }

    /** What is over, or would be the same to whoever comes, is nobody's news. */
    private static Optional<List<EntryChange>> told(List<EntryChange> changes, Instant now) {
        var news = changes.stream()
                .filter(EntryChange::matters)
                .filter(change -> isAhead(change, now))
                .sorted(Comparator.comparing(
                        change -> change.now().held().time().startsAt()))
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(news);
    }

    private static boolean isAhead(EntryChange change, Instant now) {
        var before = change.before();
        return change.now().held().time().endsAt().isAfter(now)
                || before != null && before.time().endsAt().isAfter(now);
    }
}
