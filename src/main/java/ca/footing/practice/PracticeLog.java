package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner's own entries in both ledgers. What is entered stays theirs, also after they left. */
@Service
@Transactional
@ForSignedIn
public class PracticeLog {
    private final PracticeEntryRepository entries;
    private final EntryChecks checks;
    private final Chain chain;
    private final CurrentAccount current;
    private final Clock clock;

    PracticeLog(PracticeEntryRepository entries, EntryChecks checks, Chain chain, CurrentAccount current, Clock clock) {
        this.entries = entries;
        this.checks = checks;
        this.chain = chain;
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
     * @throws PracticeModuleNeeded for a place without one of the modules that are booked there
     * @throws RecordNotFound unless supervisor and place are the caller's
     */
    public EntryId enter(EntryDraft draft) {
        var owner = current.require();
        chain.turn(owner);
        var entry = new PracticeEntry(owner, checks.checked(draft), null, clock.instant());
        checks.refuseDoubles(owner, entry.id(), draft);
        return entries.save(entry).id();
    }

    /** As {@link #enter}. @throws EntryLocked when it is approved or lies with a supervisor */
    public void change(EntryId id, EntryDraft draft) {
        chain.turn(current.require());
        var entry = own(id);
        entry.requireWritable();
        checks.refuseDoubles(entry.owner(), id, checks.checked(draft));
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
        return entries.save(new PracticeEntry(entry.owner(), checks.checked(draft), id, clock.instant()))
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

    private PracticeEntry own(EntryId entry) {
        return entries.findById(entry)
                .filter(found -> found.owner().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
