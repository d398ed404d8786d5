package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.PlaceRecords;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an entry has to be before it is kept: past, the writer's own, and minutes that count nowhere else. */
@Component
class EntryChecks {
    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final CountedSessions sessions;
    private final PlaceRecords places;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final CurrentAccount current;
    private final Clock clock;

    EntryChecks(
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            CountedSessions sessions,
            PlaceRecords places,
            Cohorts cohorts,
            Catalogue catalogue,
            CurrentAccount current,
            Clock clock) {
        this.entries = entries;
        this.supervisors = supervisors;
        this.sessions = sessions;
        this.places = places;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    EntryDraft checked(EntryDraft draft) {
        draft.check();
        if (draft.endsAt().isAfter(clock.instant())) {
            throw new EntryInFuture();
        }
        requireOwnSupervisor(draft.supervisor());
        requireOwnPlace(draft);
        return draft;
    }

    void refuseDoubles(AccountId owner, EntryId except, EntryDraft draft) {
        if (entries.overlapping(owner, except, draft.startsAt(), draft.endsAt()) > 0) {
            throw new EntryOverlaps();
        }
        if (sessions.hold(draft.startsAt(), draft.endsAt())) {
            throw new EntryIsSession();
        }
    }

    private void requireOwnSupervisor(@Nullable SupervisorId supervisor) {
        if (supervisor != null
                && supervisors
                        .findById(supervisor)
                        .filter(found -> found.owner().equals(current.require()))
                        .isEmpty()) {
            throw new RecordNotFound();
        }
    }

    private void requireOwnPlace(EntryDraft draft) {
        var registration = draft.registration();
        if (registration == null) {
            return;
        }
        var place = places.find(registration)
                .filter(found -> found.account().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
        var module = draft.module();
        if (module == null || !place.booking().includes(module) || !isTaught(module, place)) {
            throw new PracticeModuleNeeded();
        }
    }

    private boolean isTaught(ModuleId module, PlaceRecords.PlaceRecord place) {
        var series = cohorts.details(place.cohort()).summary().series();
        return catalogue.modules(series).stream().anyMatch(each -> each.id().equals(module));
    }
}
