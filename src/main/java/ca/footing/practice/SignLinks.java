package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.shared.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the links of batches, renews them with a reminder, and ends those that lapsed. */
@Component
class SignLinks {
    private static final Logger LOG = LoggerFactory.getLogger(SignLinks.class);
    private static final Duration YOUNGEST = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    private final SignRequestRepository requests;
    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final Sittings sittings;
    private final Chain chain;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignLinks(
            SignRequestRepository requests,
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            Sittings sittings,
            Chain chain,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.supervisors = supervisors;
        this.sittings = sittings;
        this.chain = chain;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional
    SignRequestId issue(AccountId owner, Supervisor signer, List<EntryId> batch) {
        var token = Tokens.random();
        var request = requests.save(new SignRequest(owner, signer.details(), batch, token, clock.instant()));
        tell(request, signer, token, 0);
        return request.id();
    }

    /**
     * Reminds after seven and fourteen days, ends after twenty-one. Each batch is a transaction of its own; a supervisor of
     * several learners gets one reminder for all that waits, because each link opens all of it.
     */
    void sweep() {
        var written = new HashSet<String>();
        for (var id : requests.open(clock.instant().minus(YOUNGEST), Limit.of(AT_ONCE))) {
            try {
                transaction.executeWithoutResult(
                        _ -> requests.findById(id).ifPresent(request -> age(request, written)));
            } catch (RuntimeException e) {
                LOG.error("Batch {} could not be looked after and stays until the next sweep", id, e);
            }
        }
    }

    private void age(SignRequest request, Set<String> written) {
        var now = clock.instant();
        if (request.status() != RequestStatus.OPEN) {
            return;
        }
        var signer = supervisors.findById(request.supervisor()).orElseThrow();
        if (!now.isBefore(request.expiresAt())) {
            chain.turn(request.owner());
            request.end(RequestStatus.EXPIRED, now);
            entries.findByIdIn(request.entries()).forEach(PracticeEntry::takeBack);
            events.publishEvent(new BatchDecided(
                    request.id(), request.owner(), signer.details().name(), RequestStatus.EXPIRED, 0, 0));
        } else if (request.isDueForReminder(now)) {
            if (written.add(signer.identity())) {
                remind(request, signer);
            } else {
                request.remindedBeside(now);
            }
        }
    }

    /** Sends a new link in the place of the one before. */
    void remind(SignRequest request, Supervisor signer) {
        var token = Tokens.random();
        request.remind(token, signer.details().email(), clock.instant());
        tell(request, signer, token, request.batch().reminders());
    }

    private void tell(SignRequest request, Supervisor signer, String token, int reminder) {
        events.publishEvent(new SignRequested(
                request.id(),
                request.owner(),
                signer.details(),
                token,
                request.entries().size(),
                sittings.countBeside(request),
                request.expiresAt(),
                reminder));
    }
}
