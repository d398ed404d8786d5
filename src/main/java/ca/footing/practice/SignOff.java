package ca.footing.practice;

import ca.footing.account.AttemptLimits;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.shared.ForAnyone;
import ca.footing.shared.Tokens;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The supervisor's side of signing, without an account: the link from the mail, the registration number, one sitting. A
 * wrong, used, lapsed, withdrawn or forwarded link answers alike.
 */
@Service
@Transactional
@ForAnyone
public class SignOff {
    private static final String LIMIT = "practice-sign";

    private final SignRequestRepository requests;
    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final Sealing sealing;
    private final SignLinks links;
    private final Profiles profiles;
    private final AttemptLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignOff(
            SignRequestRepository requests,
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            Sealing sealing,
            SignLinks links,
            Profiles profiles,
            AttemptLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.supervisors = supervisors;
        this.sealing = sealing;
        this.links = links;
        this.profiles = profiles;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the link may still be used; says nothing of whom it concerns. @throws SignLinkEnded otherwise */
    @Transactional(readOnly = true)
    public void look(String token) {
        open(token);
    }

    /**
     * Confirms the supervisor by the registration number on record and begins the one sitting of this link.
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
        var confirmed = transaction.execute(_ -> confirm(open(token), registrationNumber, secret));
        if (!Boolean.TRUE.equals(confirmed)) {
            throw new IdentityNotConfirmed();
        }
        return secret;
    }

    /** @throws SignLinkEnded unless this browser holds the sitting */
    @Transactional(readOnly = true)
    public Batch batch(String token, String secret) {
        var request = sitting(token, secret);
        var signer = supervisors.findById(request.supervisor()).orElseThrow();
        var rows = rows(request);
        return new Batch(
                profiles.of(request.owner()).map(Profile::legalName).orElse(""),
                signer.details(),
                rows,
                rows.stream()
                        .map(row -> signer.standingOn(row.start().toLocalDate()))
                        .toList(),
                request.expiresAt());
    }

    /**
     * Decides the whole batch at once; approved entries are locked and sealed, and the link is used up.
     *
     * @throws NothingToSend unless there is one decision for each entry of the batch
     * @throws SignLinkEnded unless this browser holds the sitting
     */
    public void decide(String token, String secret, Map<EntryId, Decision> decisions) {
        var request = sitting(token, secret);
        if (!decisions.keySet().equals(java.util.Set.copyOf(request.entries()))) {
            throw new NothingToSend();
        }
        var signer = supervisors.findById(request.supervisor()).orElseThrow();
        var approved = sealing.carryOut(request, signer, decisions);
        request.end(RequestStatus.DONE, clock.instant());
        tell(request, signer, approved, decisions.size() - approved);
    }

    /**
     * Hands the batch on to somebody who signs in the supervisor's place; the learner sees who. The new person gets a
     * link of their own and this one ends.
     *
     * @throws SupervisorIncomplete when name, college or number is missing
     * @throws SignLinkEnded unless this browser holds the sitting
     */
    public void delegate(String token, String secret, SupervisorDraft deputy) {
        var request = sitting(token, secret);
        deputy.check();
        var signer = supervisors.save(new Supervisor(request.owner(), deputy, clock.instant()));
        request.end(RequestStatus.DELEGATED, clock.instant());
        links.issue(request.owner(), signer, request.entries());
        tell(request, signer, 0, 0);
    }

    private boolean confirm(SignRequest request, String registrationNumber, String secret) {
        var signer = supervisors.findById(request.supervisor()).orElseThrow();
        var confirmed = request.confirm(signer.hasNumber(registrationNumber), secret, clock.instant());
        if (request.status() == RequestStatus.LOCKED) {
            sealing.takeBack(request);
            tell(request, signer, 0, 0);
        }
        return confirmed;
    }

    private List<EntryRow> rows(SignRequest request) {
        return entries.findByIdIn(request.entries()).stream()
                .map(PracticeEntry::row)
                .sorted(Comparator.comparing(EntryRow::start))
                .toList();
    }

    private SignRequest sitting(String token, String secret) {
        var request = open(token);
        request.requireSitting(secret, clock.instant());
        return request;
    }

    private SignRequest open(String token) {
        var request = requests.findByTokenHash(Tokens.hash(token)).orElseThrow(SignLinkEnded::new);
        request.requireOpen(clock.instant());
        return request;
    }

    private void tell(SignRequest request, Supervisor signer, int approved, int returned) {
        events.publishEvent(new BatchDecided(
                request.id(), request.owner(), signer.details().name(), request.status(), approved, returned));
    }
}
