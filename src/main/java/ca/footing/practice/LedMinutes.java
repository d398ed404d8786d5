package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.Internal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes minutes that a facilitator led into a learner's ledger, where they wait for that facilitator's signature. */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class LedMinutes {
    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final Chain chain;
    private final Clock clock;

    LedMinutes(PracticeEntryRepository entries, SupervisorRepository supervisors, Chain chain, Clock clock) {
        this.entries = entries;
        this.supervisors = supervisors;
        this.chain = chain;
        this.clock = clock;
    }

    /** @return empty when the learner has another entry that shares a minute; the same minutes count once */
    public Optional<EntryId> enter(AccountId learner, Led led) {
        chain.turn(learner);
        var now = clock.instant();
        var draft = new EntryDraft(
                led.start(),
                led.zone(),
                led.minutes(),
                led.kind(),
                led.focus(),
                led.kind().isGroup() ? led.people() : null,
                supervisor(learner, led.supervisor()),
                led.place(),
                led.module(),
                "",
                false);
        draft.check();
        var entry = new PracticeEntry(learner, draft, null, now);
        if (entries.overlapping(learner, entry.id(), draft.startsAt(), draft.endsAt()) > 0) {
            return Optional.empty();
        }
        entry.send(AskedSigner.leader(led.leader()), now);
        return Optional.of(entries.save(entry).id());
    }

    /** As {@link #enter}. @throws EntryOverlaps when the learner has another entry that shares a minute */
    public EntryId require(AccountId learner, Led led) {
        return enter(learner, led).orElseThrow(EntryOverlaps::new);
    }

    /** The learner's own record of that supervisor, made when there is none with that address and number. */
    private @Nullable SupervisorId supervisor(AccountId learner, @Nullable SupervisorDraft draft) {
        if (draft == null) {
            return null;
        }
        return supervisors.findByOwnerOrderBySignatoryName(learner).stream()
                .filter(each -> each.hasNumber(draft.registrationNumber())
                        && each.details().email().equals(draft.email()))
                .findFirst()
                .orElseGet(() -> supervisors.save(new Supervisor(learner, draft, clock.instant())))
                .id();
    }
}
