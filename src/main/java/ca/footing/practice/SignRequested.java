package ca.footing.practice;

import ca.footing.account.AccountId;
import java.time.Instant;

/**
 * A batch waits for a supervisor. Published in the transaction that made the link; the token stands nowhere else.
 *
 * @param reminder how often they were reminded, 0 for the first mail
 */
public record SignRequested(
        SignRequestId request,
        AccountId learner,
        SupervisorDetails supervisor,
        String token,
        int entries,
        Instant expiresAt,
        int reminder) {}
