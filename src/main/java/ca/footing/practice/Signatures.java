package ca.footing.practice;

import ca.footing.account.CurrentAccount;
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
    private final CurrentAccount current;
    private final Clock clock;

    Signatures(
            SignRequestRepository requests,
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            Chain chain,
            SignLinks links,
            CurrentAccount current,
            Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.supervisors = supervisors;
        this.chain = chain;
        this.links = links;
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
        var batch = entries.findByIdIn(chosen);
        if (batch.size() != chosen.size()
                || batch.stream().anyMatch(entry -> !entry.owner().equals(owner))) {
            throw new RecordNotFound();
        }
        var named =
                batch.stream().allMatch(entry -> entry.supervisor() == null || supervisor.equals(entry.supervisor()));
        if (batch.isEmpty() || batch.size() > AT_MOST || !named) {
            throw new NothingToSend();
        }
        batch.forEach(entry -> entry.send(clock.instant()));
        return links.issue(owner, signer, batch.stream().map(PracticeEntry::id).toList());
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
}
