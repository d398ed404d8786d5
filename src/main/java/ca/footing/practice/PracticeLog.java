package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner's own entries in both ledgers. What is entered stays theirs, also after they left. */
@Service
@Transactional
@ForSignedIn
public class PracticeLog {
    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final Chain chain;
    private final CountedSessions sessions;
    private final Registrations registrations;
    private final CurrentAccount current;
    private final Clock clock;

    PracticeLog(
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            Chain chain,
            CountedSessions sessions,
            Registrations registrations,
            CurrentAccount current,
            Clock clock) {
        this.entries = entries;
        this.supervisors = supervisors;
        this.chain = chain;
        this.sessions = sessions;
        this.registrations = registrations;
        this.current = current;
        this.clock = clock;
    }

    /** All of the caller's entries, latest first. */
    @Transactional(readOnly = true)
    public List<EntryRow> mine() {
        return entries.ofOwner(current.require()).stream()
                .map(PracticeEntry::row)
                .toList();
    }

    /** @throws RecordNotFound unless it is the caller's */
    @Transactional(readOnly = true)
    public EntryRow entry(EntryId entry) {
        return own(entry).row();
    }

    /**
     * Enters a time. Minutes are kept as they are; only reports round.
     *
     * @throws EntryInFuture when it has not ended yet
     * @throws EntryOverlaps when it shares a minute with another entry
     * @throws EntryIsSession when it lies in a live session in which the caller's presence is recorded
     * @throws MinutesOutOfRange outside of 5 to 720 minutes
     * @throws GroupSizeMissing when a group has no size from 2 to 12
     * @throws SupervisorNeeded in the ledger of clinical supervision without a supervisor
     * @throws ca.footing.shared.StrangerTestNeeded for a note whose writer did not ask themselves the question
     * @throws ca.footing.shared.NoteTooLong over 140 characters
     * @throws RecordNotFound unless supervisor and place are the caller's
     */
    public EntryId enter(EntryDraft draft) {
        var owner = current.require();
        chain.turn(owner);
        var entry = new PracticeEntry(owner, checked(draft), null, clock.instant());
        refuseDoubles(owner, entry.id(), draft);
        return entries.save(entry).id();
    }

    /** As {@link #enter}. @throws EntryLocked when it is approved or lies with a supervisor */
    public void change(EntryId id, EntryDraft draft) {
        chain.turn(current.require());
        var entry = own(id);
        entry.requireWritable();
        refuseDoubles(entry.owner(), id, checked(draft));
        entry.rewrite(draft);
    }

    /**
     * Puts an approved entry right without touching it: an addendum states the whole entry anew and is signed as well.
     * Once approved it counts in the place of what it corrects.
     *
     * @throws EntryLocked unless the entry is approved and has no addendum yet
     */
    public EntryId correct(EntryId id, EntryDraft draft) {
        chain.turn(current.require());
        var entry = own(id);
        if (entry.status() != EntryStatus.APPROVED || !entries.addenda(id).isEmpty()) {
            throw new EntryLocked();
        }
        return entries.save(new PracticeEntry(entry.owner(), checked(draft), id, clock.instant()))
                .id();
    }

    /** @throws EntryLocked when it is approved or lies with a supervisor */
    public void remove(EntryId id) {
        chain.turn(current.require());
        var entry = own(id);
        entry.requireWritable();
        entries.delete(entry);
    }

    /** Removes the note of any own entry for good, also of an approved one: the fact stays, the words go. */
    public void purgeNote(EntryId id) {
        chain.turn(current.require());
        own(id).purge(clock.instant());
    }

    /** Minutes of approved programme practice of a place; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public int approvedMinutes(RegistrationId registration) {
        return Math.toIntExact(entries.approvedMinutes(registration));
    }

    private EntryDraft checked(EntryDraft draft) {
        draft.check();
        var now = clock.instant();
        var end = draft.start().atZone(draft.zone()).toInstant().plusSeconds(draft.minutes() * 60L);
        if (end.isAfter(now)) {
            throw new EntryInFuture();
        }
        requireOwnSupervisor(draft.supervisor());
        if (draft.registration() != null) {
            registrations.mine(draft.registration());
        }
        return draft;
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

    private void refuseDoubles(AccountId owner, EntryId except, EntryDraft draft) {
        var start = draft.start().atZone(draft.zone()).toInstant();
        var end = start.plusSeconds(draft.minutes() * 60L);
        if (entries.overlapping(owner, except, start, end) > 0) {
            throw new EntryOverlaps();
        }
        if (sessions.hold(start, end)) {
            throw new EntryIsSession();
        }
    }

    private PracticeEntry own(EntryId entry) {
        return entries.findById(entry)
                .filter(found -> found.owner().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
