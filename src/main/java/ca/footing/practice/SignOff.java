package ca.footing.practice;

import ca.footing.account.Accounts;
import ca.footing.account.AttemptLimits;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.Tokens;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The supervisor's side of signing, without an account: the link from a mail, the registration number, one sitting with all
 * that waits for that address. A wrong, used, lapsed, withdrawn or forwarded link answers alike.
 */
@Service
@Transactional
@ForAnyone
public class SignOff {
    private static final String LIMIT = "practice-sign";

    private final Sittings sittings;
    private final DeskReading desks;
    private final SupervisorRepository supervisors;
    private final Sealing sealing;
    private final Chain chain;
    private final Statements statements;
    private final SignLinks links;
    private final Accounts accounts;
    private final AttemptLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignOff(
            Sittings sittings,
            DeskReading desks,
            SupervisorRepository supervisors,
            Sealing sealing,
            Chain chain,
            Statements statements,
            SignLinks links,
            Accounts accounts,
            AttemptLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.sittings = sittings;
        this.desks = desks;
        this.supervisors = supervisors;
        this.sealing = sealing;
        this.chain = chain;
        this.statements = statements;
        this.links = links;
        this.accounts = accounts;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the link may still be used; says nothing of whom it concerns. @throws SignLinkEnded otherwise */
    @Transactional(readOnly = true)
    public void look(String token) {
        sittings.open(token);
    }

    /** Whether this browser's sitting is one of that link, and something still waits in it. */
    @Transactional(readOnly = true)
    public boolean holds(String token, String secret) {
        return sittings.holds(token, secret);
    }

    /**
     * Confirms the supervisor by the registration number on record and begins the one sitting of this link. What else was
     * mailed to the same address for the same number joins it, up to eight batches, unless another browser has it open.
     *
     * @return the secret of the sitting, which the browser's session keeps
     * @throws IdentityNotConfirmed for a wrong number; the fifth ends the link
     * @throws SignLinkEnded when the link is used, lapsed, or open in another browser
     * @throws ca.footing.account.TooManyAttempts when too many numbers were tried from one place
     */
    @Transactional(propagation = Propagation.NEVER)
    public String confirm(String token, String registrationNumber) {
        limits.allow(LIMIT, token);
        var secret = Tokens.random();
        var confirmed = transaction.execute(_ -> confirm(sittings.open(token), registrationNumber, secret));
        if (!Boolean.TRUE.equals(confirmed)) {
            throw new IdentityNotConfirmed();
        }
        return secret;
    }

    /** All that waits in this browser's sitting. @throws SignLinkEnded when nothing does */
    @Transactional(readOnly = true)
    public Desk desk(String secret) {
        return desks.of(secret);
    }

    /**
     * Decides whole batches at once; approved entries are locked and sealed with what the supervisor states of themselves,
     * and each batch is used up. What is not named goes on waiting.
     *
     * @throws NothingToSend without a batch, or unless there is one decision for each entry of each
     * @throws StatementIncomplete without a title or a college
     * @throws SignLinkEnded unless this browser's sitting holds them
     */
    public void decide(
            String secret, SupervisorStatement statement, Map<SignRequestId, Map<EntryId, Decision>> decisions) {
        statement.check();
        if (decisions.isEmpty()) {
            throw new NothingToSend();
        }
        var requests = decisions.keySet().stream()
                .map(id -> sittings.held(secret, id))
                .sorted(Comparator.comparing(request -> request.owner().id()))
                .toList();
        requests.stream().map(SignRequest::owner).distinct().forEach(chain::turn);
        requests.forEach(request -> decide(request, statement, decisions.getOrDefault(request.id(), Map.of())));
    }

    /**
     * Hands a batch on to somebody who signs in the supervisor's place; the learner sees who. The new person gets a
     * link of their own and this one ends; other batches stay.
     *
     * @throws SupervisorIncomplete when name, college or number is missing
     * @throws SupervisorIsSelf when the address is the learner's own
     * @throws SignLinkEnded unless this browser's sitting holds it
     */
    public void delegate(String secret, SignRequestId id, SupervisorDraft deputy) {
        var request = sittings.held(secret, id);
        deputy.check();
        if (accounts.contact(request.owner()).email().equals(deputy.email())) {
            throw new SupervisorIsSelf();
        }
        var signer = supervisors.save(new Supervisor(request.owner(), deputy, clock.instant()));
        request.end(RequestStatus.DELEGATED, clock.instant());
        links.issue(request.owner(), signer, request.entries());
        tell(request, signer, 0, 0);
    }

    private void decide(SignRequest request, SupervisorStatement statement, Map<EntryId, Decision> decisions) {
        if (!decisions.keySet().equals(Set.copyOf(request.entries()))) {
            throw new NothingToSend();
        }
        var signer = sittings.signer(request);
        var approved = sealing.carryOut(request, signer, decisions, statement);
        statements.keep(request.id(), statement);
        request.end(RequestStatus.DONE, clock.instant());
        tell(request, signer, approved, decisions.size() - approved);
    }

    private boolean confirm(SignRequest request, String registrationNumber, String secret) {
        var confirmed = sittings.begin(request, registrationNumber, secret);
        if (request.status() == RequestStatus.LOCKED) {
            sealing.takeBack(request);
            tell(request, sittings.signer(request), 0, 0);
        }
        return confirmed;
    }

    private void tell(SignRequest request, Supervisor signer, int approved, int returned) {
        events.publishEvent(new BatchDecided(
                request.id(), request.owner(), signer.details().name(), request.status(), approved, returned));
    }
}
