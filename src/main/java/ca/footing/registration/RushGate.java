package ca.footing.registration;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * In a rush on one cohort few at a time go to the database, the others wait here in the order they came. They would wait
 * there for the cohort's row anyway, each with a connection of the pool, until nobody else on the platform gets one.
 */
@Component
class RushGate {
    private static final int AT_ONCE = 3;
    private static final int GATES = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Two cohorts may share one, which costs a little waiting and nothing else. */
    private final Semaphore[] gates =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(GATES).toArray(Semaphore[]::new);

    /** Does it in its turn; after five seconds of waiting it is let through all the same. Not inside a transaction. */
    <T> T inTurn(String cohortCode, Supplier<T> work) {
        var gate = gates[Math.floorMod(cohortCode.hashCode(), GATES)];
        var turn = await(gate);
        try {
            return work.get();
        } finally {
            if (turn) {
                gate.release();
            }
        }
    }

    private static boolean await(Semaphore gate) {
        try {
            return gate.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
