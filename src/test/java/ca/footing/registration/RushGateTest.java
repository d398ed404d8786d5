package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RushGateTest {
    private final RushGate gate = new RushGate();

    @Test
    void letsThreeAtATimeInAndEverybodyInTheEnd() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(32)) {
            for (var i = 0; i < 200; i++) {
                people.submit(() -> gate.inTurn("TRS-1", () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return done.incrementAndGet();
                }));
            }
        }
        assertThat(done).hasValue(200);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void oneCohortsRushDoesNotHoldUpAnother() throws Exception {
        var full = new CountDownLatch(3);
        var over = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(3)) {
            for (var i = 0; i < 3; i++) {
                people.submit(() -> gate.inTurn("TRS-1", () -> {
                    full.countDown();
                    return awaited(over);
                }));
            }
            assertThat(full.await(3, TimeUnit.SECONDS)).isTrue();
            assertThat(gate.inTurn("TRS-2", () -> "in")).isEqualTo("in");
            over.countDown();
        }
    }

    @Test
    void whoIsRefusedLeavesTheirTurnToTheNext() {
        for (var i = 0; i < 10; i++) {
            assertThatThrownBy(() -> gate.inTurn("TRS-1", () -> {
                        throw new AlreadyRegistered();
                    }))
                    .isInstanceOf(AlreadyRegistered.class);
        }
        assertThat(gate.inTurn("TRS-1", () -> "in")).isEqualTo("in");
    }

    @Test
    void whoStopsWaitingIsLetThrough() throws Exception {
        var full = new CountDownLatch(3);
        var over = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(3)) {
            for (var i = 0; i < 3; i++) {
                people.submit(() -> gate.inTurn("TRS-1", () -> {
                    full.countDown();
                    return awaited(over);
                }));
            }
            assertThat(full.await(3, TimeUnit.SECONDS)).isTrue();
            Thread.currentThread().interrupt();
            assertThat(gate.inTurn("TRS-1", () -> "in")).isEqualTo("in");
            assertThat(Thread.interrupted()).isTrue();
            over.countDown();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
