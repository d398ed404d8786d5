package ca.footing.discussion;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.OwnCohorts;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The discussions that a person takes part in. */
@Service
public class DiscussionList {
    private final Registrations registrations;
    private final OwnCohorts cohorts;
    private final Threads threads;
    private final CurrentAccount current;
    private final DiscussionSettings settings;
    private final Clock clock;

    DiscussionList(
            Registrations registrations,
            OwnCohorts cohorts,
            Threads threads,
            CurrentAccount current,
            DiscussionSettings settings,
            Clock clock) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.threads = threads;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the caller's confirmed places and of the cohorts that they facilitate, until they are purged. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MyDiscussion> mine() {
        var now = clock.instant();
        var all = new LinkedHashMap<CohortId, CohortSummary>();
        registrations.mine().stream()
                .filter(place -> place.status() == RegistrationStatus.CONFIRMED)
                .forEach(place -> all.put(place.cohort().id(), place.cohort()));
        if (current.has(Role.FACILITATOR)) {
            cohorts.facilitated().forEach(cohort -> all.putIfAbsent(cohort.id(), cohort));
        }
        all.values().removeIf(cohort -> !now.isBefore(settings.purgedAt(cohort)));
        var counts = threads.counts(all.keySet(), current.require());
        return all.values().stream()
                .map(cohort -> {
                    var count = counts.getOrDefault(cohort.id(), Threads.Counts.NONE);
                    var closesAt = settings.closesAt(cohort);
                    return new MyDiscussion(cohort, count.threads(), count.unread(), closesAt, now.isBefore(closesAt));
                })
                .toList();
    }
}
