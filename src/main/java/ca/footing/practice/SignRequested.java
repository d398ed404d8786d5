package ca.footing.practice;

import ca.footing.account.AccountId;
import java.time.Instant;

/**
 * A batch waits for a supervisor. Published in the transaction that made the link; the token stands nowhere else.
 *
 * @param beside how many other batches wait for the same address and number; the link opens them too
 * @param reminder how often they were reminded, 0 for the first mail
 */
public record SignRequested(
        SignRequestId request,
        AccountId learner,
        SupervisorDetails supervisor,
        String token,
        int entries,
        int beside,
        Instant expiresAt,
        int reminder) {}
