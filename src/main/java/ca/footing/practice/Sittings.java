package ca.footing.practice;

import ca.footing.shared.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One browser in which a supervisor said who they are, and the batches that it holds: the one of the link, and what else was
 * mailed to the same address for the same registration number. What a learner records after the mail moves nothing here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sittings {
    /** At most so many batches in one sitting; the others follow by their own mails. */
    static final int AT_ONCE = 8;

    private static final int LOOKED_THROUGH = 50;

    private final SignRequestRepository requests;
    private final SupervisorRepository supervisors;
    private final Clock clock;

    Sittings(SignRequestRepository requests, SupervisorRepository supervisors, Clock clock) {
        this.requests = requests;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    /** @throws SignLinkEnded when there is no open batch behind the link */
    SignRequest open(String token) {
        var request = requests.findByLinkTokenHash(Tokens.hash(token)).orElseThrow(SignLinkEnded::new);
        request.requireOpen(clock.instant());
        return request;
    }

    /** Binds the batch of a link, and what waits beside it, to a sitting. @return false for a wrong number */
    boolean begin(SignRequest request, String number, String secret) {
        var now = clock.instant();
        if (!request.confirm(signer(request).hasNumber(number), secret, now)) {
            return false;
        }
        beside(request)
                .filter(other -> !other.isHeld(now))
                .limit(AT_ONCE - 1L)
                .forEach(other -> other.join(secret, now));
        return true;
    }

    /** Whether the link's batch belongs, or belonged, to a sitting in which something still waits. */
    boolean holds(String token, String secret) {
        return requests.findByLinkTokenHash(Tokens.hash(token))
                        .filter(request -> request.wasHeldBy(secret))
                        .isPresent()
                && !held(secret).isEmpty();
    }

    /** What waits in a sitting, oldest first. */
    List<SignRequest> held(String secret) {
        var now = clock.instant();
        return requests.findByLinkSessionHash(Tokens.hash(secret)).stream()
                .filter(request -> request.isHeld(now))
                .sorted(Comparator.comparing(SignRequest::createdAt))
                .toList();
    }

    /** @throws SignLinkEnded unless it waits in that sitting */
    SignRequest held(String secret, SignRequestId id) {
        var request = requests.findById(id).orElseThrow(SignLinkEnded::new);
        request.requireSitting(secret, clock.instant());
        return request;
    }

    /** How many batches of the same address and number wait beside this one. */
    int countBeside(SignRequest request) {
        return Math.toIntExact(beside(request).count());
    }

    Supervisor signer(SignRequest request) {
        return supervisors.findById(request.supervisor()).orElseThrow();
    }

    private Stream<SignRequest> beside(SignRequest request) {
        Instant now = clock.instant();
        var number = signer(request);
        return requests.openFor(request.mailedTo(), now, Limit.of(LOOKED_THROUGH)).stream()
                .filter(other ->
                        !other.id().equals(request.id()) && other.mailedTo().equals(request.mailedTo()))
                .filter(other -> signer(other).sharesNumberWith(number));
    }
}
