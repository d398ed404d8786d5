package ca.footing.bench;

import ca.footing.Acting;
import ca.footing.Application;
import ca.footing.TestBeans;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortId;
import ca.footing.progress.Board;
import ca.footing.progress.BoardFixtures;
import ca.footing.progress.Progress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** How long the server needs for a cohort's board with twelve modules, by the number of its learners. */
public final class BoardBench {
    private static final int[] LEARNERS = {20, 200, 2000};
    private static final int ROUNDS = 15;
    private static final Duration AT_MOST = Duration.ofSeconds(25);

    private final Progress progress;
    private final AccountId facilitator;
    private final BoardFixtures fixtures;

    private BoardBench(ConfigurableApplicationContext context) {
        this.progress = context.getBean(Progress.class);
        this.facilitator = context.getBean(AccountFixtures.class).facilitator();
        this.fixtures = context.getBean(BoardFixtures.class);
    }

    public static void main(String[] args) throws Exception {
        try (var port = new ServerSocket(0)) {
            System.setProperty("server.port", String.valueOf(port.getLocalPort()));
        }
        var began = System.nanoTime();
        try (var context = new SpringApplicationBuilder(Application.class, TestBeans.class)
                .profiles("test")
                .run()) {
            new BoardBench(context).run();
        }
        say("%nTook %d s in all.", Duration.ofNanos(System.nanoTime() - began).toSeconds());
        System.exit(0);
    }

    private void run() {
        say("%10s %12s %12s %14s %10s", "learners", "median ms", "best ms", "µs a learner", "ratio");
        var first = 0.0;
        for (var learners : LEARNERS) {
            var cohort = fixtures.cohort(learners, facilitator);
            var times = times(cohort, learners);
            var median = times.get(times.size() / 2);
            first = first == 0 ? median : first;
            say(
                    "%10d %12.1f %12.1f %14.0f %10.2f",
                    learners, median, times.getFirst(), median * 1000 / learners, median / first);
        }
    }

    /** In milliseconds, the shortest first; the first third warms up and is left out. */
    private ArrayList<Double> times(CohortId cohort, int learners) {
        var times = new ArrayList<Double>();
        var deadline = System.nanoTime() + AT_MOST.toNanos();
        for (var round = 0; round < ROUNDS && (round < 6 || System.nanoTime() < deadline); round++) {
            var begin = System.nanoTime();
            Board board = Acting.as(facilitator, Role.FACILITATOR, () -> progress.board(cohort));
            if (round >= ROUNDS / 3) {
                times.add((System.nanoTime() - begin) / 1e6);
            }
            if (board.rows().size() != learners) {
                throw new IllegalStateException("The board does not show everyone");
            }
        }
        times.sort(Double::compare);
        return times;
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
