package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.CurrentAccount;
import ca.footing.registration.PlaceRecords;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The learner's side of signing: sending batches, seeing where they lie, taking them back. */
@Service
@Transactional
@ForSignedIn
public class Signatures {
    private static final int AT_MOST = 50;

    private final SignRequestRepository requests;
    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final Chain chain;
    private final SignLinks links;
    private final PlaceRecords places;
    private final CurrentAccount current;
    private final Clock clock;

    Signatures(
            SignRequestRepository requests,
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            Chain chain,
            SignLinks links,
            PlaceRecords places,
            CurrentAccount current,
            Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.supervisors = supervisors;
        this.chain = chain;
        this.links = links;
        this.places = places;
        this.current = current;
        this.clock = clock;
    }

    /** The caller's batches, latest first. */
    @Transactional(readOnly = true)
    public List<SentBatch> mine() {
        return requests.ofOwner(current.require()).stream()
                .map(SignRequest::batch)
                .toList();
    }

    /**
     * Sends entries to be signed by one supervisor; at most 50 at once. Entries of clinical supervision go to the
     * supervisor whom they name; programme practice may be signed by any supervisor of the caller.
     *
     * @throws NothingToSend when no entry was chosen, too many were, or one names another supervisor
     * @throws EntryLocked when one is approved or lies with a supervisor already
     * @throws RecordNotFound unless entries and supervisor are the caller's
     */
    public SignRequestId send(SupervisorId supervisor, Collection<EntryId> chosen) {
        var owner = current.require();
        chain.turn(owner);
        var signer = supervisors
                .findById(supervisor)
                .filter(found -> found.owner().equals(owner))
                .orElseThrow(RecordNotFound::new);
        var batch = own(owner, chosen);
        var named =
                batch.stream().allMatch(entry -> entry.supervisor() == null || supervisor.equals(entry.supervisor()));
        if (batch.isEmpty() || batch.size() > AT_MOST || !named) {
            throw new NothingToSend();
        }
        batch.forEach(entry -> entry.send(AskedSigner.supervisor(), clock.instant()));
        return links.issue(owner, signer, batch.stream().map(PracticeEntry::id).toList());
    }

    /**
     * Reminds a supervisor with a new link; the one before ends.
     *
     * @throws ReminderTooSoon within three days of the last mail, or when the batch is not open
     * @throws RecordNotFound unless it is the caller's
     */
    public void remind(SignRequestId id) {
        chain.turn(current.require());
        var request = requests.findById(id)
                .filter(found -> found.owner().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
        if (!request.mayRemind(clock.instant())) {
            throw new ReminderTooSoon();
        }
        links.remind(request, supervisors.findById(request.supervisor()).orElseThrow());
    }

    /**
     * Sends programme practice to be signed by those who teach the workshop; at most 50 entries at once.
     *
     * @throws NothingToSend when no entry was chosen, too many were, or one is not practice for this place
     * @throws EntryLocked when one is approved or lies with somebody who signs already
     * @throws RecordNotFound unless entries and place are the caller's
     */
    public void sendToFacilitators(RegistrationId place, Collection<EntryId> chosen) {
        var owner = current.require();
        chain.turn(owner);
        var cohort = places.find(place)
                .filter(found -> found.account().equals(owner))
                .orElseThrow(RecordNotFound::new)
                .cohort();
        var batch = own(owner, chosen);
        if (batch.isEmpty()
                || batch.size() > AT_MOST
                || !batch.stream().allMatch(entry -> entry.isPracticeFor(place))) {
            throw new NothingToSend();
        }
        batch.forEach(entry -> entry.send(AskedSigner.facilitatorsOf(cohort), clock.instant()));
    }

    /**
     * Takes an entry back from the facilitators, so that it may be changed again.
     *
     * @throws RecordNotFound unless it is the caller's
     * @throws EntryLocked unless it lies with facilitators
     */
    public void takeBack(EntryId id) {
        var owner = current.require();
        chain.turn(owner);
        var entry = own(owner, List.of(id)).getFirst();
        var row = entry.row();
        if (row.status() != EntryStatus.SENT || row.signer() != Signer.FACILITATOR) {
            throw new EntryLocked();
        }
        entry.takeBack();
    }

    /**
     * Takes a batch back; its link is dead and its entries may be changed again.
     *
     * @throws RecordNotFound unless it is the caller's
     * @throws SignLinkEnded when it was decided already
     */
    public void withdraw(SignRequestId id) {
        var owner = current.require();
        chain.turn(owner);
        var request = requests.findById(id)
                .filter(found -> found.owner().equals(owner))
                .orElseThrow(RecordNotFound::new);
        request.requireOpen(clock.instant());
        request.end(RequestStatus.WITHDRAWN, clock.instant());
        entries.findByIdIn(request.entries()).forEach(PracticeEntry::takeBack);
    }

    private List<PracticeEntry> own(AccountId owner, Collection<EntryId> chosen) {
        var found = entries.findByIdIn(chosen);
        if (found.size() != chosen.size()
                || found.stream().anyMatch(entry -> !entry.owner().equals(owner))) {
            throw new RecordNotFound();
        }
        return found;
    }
}
