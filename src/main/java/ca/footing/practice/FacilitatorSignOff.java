package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.Facilitating;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signatures of those who teach: programme practice of their cohorts and consultations that they led. Any facilitator
 * of a cohort may sign, so that one stands in for another; the office does not sign.
 */
@Service
@Transactional
@ForFacilitators
public class FacilitatorSignOff {
    private static final int AT_ONCE = 200;

    private final PracticeEntryRepository entries;
    private final QueueReading reading;
    private final Sealing sealing;
    private final Chain chain;
    private final Facilitating facilitating;
    private final Profiles profiles;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FacilitatorSignOff(
            PracticeEntryRepository entries,
            QueueReading reading,
            Sealing sealing,
            Chain chain,
            Facilitating facilitating,
            Profiles profiles,
            Accounts accounts,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.reading = reading;
        this.sealing = sealing;
        this.chain = chain;
        this.facilitating = facilitating;
        this.profiles = profiles;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the caller, oldest first, at most 200 entries. */
    @Transactional(readOnly = true)
    public List<QueueRow> queue() {
        return reading.rows(lying(), clock.instant());
    }

    /**
     * Decides entries of the caller's queue; approved ones are locked and sealed with the caller's name, the others go back
     * to their learners with the reason. What is not named goes on waiting.
     *
     * @throws NothingToSend when no entry is named
     * @throws RecordNotFound when one does not wait for the caller, also because a colleague has decided it
     */
    public void decide(Map<EntryId, Decision> decisions) {
        if (decisions.isEmpty()) {
            throw new NothingToSend();
        }
        var owners = entries.findByIdIn(decisions.keySet()).stream()
                .map(PracticeEntry::owner)
                .distinct()
                .sorted(Comparator.comparing(AccountId::id))
                .toList();
        owners.forEach(chain::turn);
        var mine = lying().stream().collect(Collectors.toMap(PracticeEntry::id, entry -> entry));
        if (!mine.keySet().containsAll(decisions.keySet())) {
            throw new RecordNotFound();
        }
        var signer = signer();
        var chosen = decisions.keySet().stream()
                .map(mine::get)
                .sorted(Comparator.comparing(entry -> entry.row().start()))
                .collect(Collectors.groupingBy(PracticeEntry::owner));
        owners.forEach(owner -> carryOut(owner, chosen.getOrDefault(owner, List.of()), decisions, signer));
    }

    private void carryOut(
            AccountId owner, List<PracticeEntry> chosen, Map<EntryId, Decision> decisions, SealedBy signer) {
        var approved = (int) chosen.stream()
                .filter(entry -> sealing.carryOut(
                        entry, Optional.ofNullable(decisions.get(entry.id())).orElseThrow(), signer))
                .count();
        events.publishEvent(new ProgrammeDecided(Ids.next(), owner, signer.name(), approved, chosen.size() - approved));
    }

    private List<PracticeEntry> lying() {
        var me = current.require();
        return entries.lyingWith(facilitating.cohorts(me), me, Limit.of(AT_ONCE)).stream()
                .filter(entry -> !entry.owner().equals(me))
                .toList();
    }

    private SealedBy signer() {
        var me = current.require();
        return profiles.of(me)
                .map(profile -> SealedBy.facilitator(me, profile))
                .orElseGet(() -> SealedBy.facilitator(me, accounts.contact(me).name()));
    }
}
