package ca.footing.bench;

import ca.footing.Acting;
import ca.footing.Application;
import ca.footing.TestBeans;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.bench.Recorder.Trace;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.Enrolment;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Registrations a second through the services, and the same statements on bare JDBC, in one run on one database: the
 * hold of a seat alone, and the whole way from the hold to a settled payment on the stand-in for Stripe.
 */
public final class RegistrationBench {
    private static final int PEOPLE = 400;
    private static final int COHORTS = 100;
    private static final int SEATS = 500;
    private static final int HOLDS = 400;
    private static final int WHOLE = 100;
    private static final Duration AT_MOST = Duration.ofSeconds(4);

    private final Registrations registrations;
    private final Enrolment enrolment;
    private final SeatPayment payment;
    private final PaymentFixtures payer;
    private final Cohorts cohorts;
    private final CohortFixtures fixtures;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final List<AccountId> people = new ArrayList<>();
    private final List<Hall> halls = new ArrayList<>();
    private int round;

    /** A cohort as a run needs it. */
    private record Hall(CohortId id, String code, PriceCategoryId price, Map<String, Object> facts) {}

    /** One person's turn. */
    private interface Turn {
        void take(AccountId person, Hall hall) throws Exception;
    }

    private RegistrationBench(ConfigurableApplicationContext context) {
        this.registrations = context.getBean(Registrations.class);
        this.enrolment = context.getBean(Enrolment.class);
        this.payment = context.getBean(SeatPayment.class);
        this.payer = context.getBean(PaymentFixtures.class);
        this.cohorts = context.getBean(Cohorts.class);
        this.fixtures = context.getBean(CohortFixtures.class);
        this.database = context.getBean(DataSource.class);
        this.jdbc = context.getBean(JdbcClient.class);
        var accounts = context.getBean(AccountFixtures.class);
        var profiles = context.getBean(Profiles.class);
        for (var i = 0; i < PEOPLE; i++) {
            var person = accounts.learner();
            profiles.save(person, RegistrationFixtures.profile(Category.RP));
            people.add(person);
        }
        for (var i = 0; i < COHORTS; i++) {
            halls.add(hall(SEATS));
        }
    }

    public static void main(String[] args) throws Exception {
        try (var port = new ServerSocket(0)) {
            System.setProperty("server.port", String.valueOf(port.getLocalPort()));
        }
        var began = System.nanoTime();
        try (var context = new SpringApplicationBuilder(Application.class, TestBeans.class)
                .profiles("test")
                .initializers(application -> application.getBeanFactory().addBeanPostProcessor(new Recorder()))
                .run()) {
            new RegistrationBench(context).run();
        }
        say("%nTook %d s in all.", Duration.ofNanos(System.nanoTime() - began).toSeconds());
        System.exit(0);
    }

    private void run() throws Exception {
        var hold = replay("Seat hold", this::hold);
        var whole = replay("Whole registration", this::whole);
        say("%n%-20s %-12s %7s %12s %12s %7s", "", "", "threads", "service/s", "bare JDBC/s", "ratio");
        for (var threads : new int[] {1, 8, 32}) {
            compare("Seat hold", threads, HOLDS, this::hold, hold);
        }
        for (var threads : new int[] {1, 8, 32}) {
            compare("Whole registration", threads, WHOLE, this::whole, whole);
        }
        neverOneTooMany();
    }

    private void compare(String what, int threads, int turns, Turn service, Replay bare) throws Exception {
        for (var hot : new boolean[] {true, false}) {
            var ours = rate(threads, turns, hot, service);
            var theirs = bareRate(threads, turns, hot, bare);
            say(
                    "%-20s %-12s %7d %12.0f %12.0f %7.2f",
                    what, hot ? "one cohort" : COHORTS + " cohorts", threads, ours, theirs, ours / theirs);
        }
    }

    /** Records two people in two cohorts, warms up, and tells where the time of one goes. */
    private Replay replay(String what, Turn turn) throws Exception {
        warmUp(() -> rate(8, PEOPLE, true, turn));
        var traces = new ArrayList<Trace>();
        var owners = new ArrayList<Map<String, Object>>();
        var total = 0L;
        for (var i = 0; i < 30; i++) {
            var hall = hall(10);
            var person = people.get(i);
            var begin = System.nanoTime();
            traces.add(Recorder.record(() -> take(turn, person, hall)));
            total += System.nanoTime() - begin;
            owners.add(facts(person, hall));
        }
        var inDatabase =
                traces.stream().mapToLong(trace -> trace.nanosInDatabase).sum();
        var replay = new Replay(traces.get(28), traces.get(29), owners.get(28));
        say(
                "%s: %d statements, %d commits; %.1f ms alone, of which %.1f ms in the database",
                what, replay.statements(), replay.commits(), total / 30e6, inDatabase / 30e6);
        if (Boolean.getBoolean("bench.statements")) {
            traces.getLast().steps.forEach(step -> say("  %s", step.isCommit() ? "-- commit" : step.sql()));
        }
        warmUp(() -> bareRate(8, PEOPLE, true, replay));
        return replay;
    }

    private interface Round {
        double run() throws Exception;
    }

    /** Until the compiler has done its work: some rounds, each of at most {@link #AT_MOST}. */
    private static void warmUp(Round round) throws Exception {
        for (var i = 0; i < 3; i++) {
            round.run();
        }
    }

    private void hold(AccountId person, Hall hall) {
        Acting.as(person, Role.LEARNER, () -> registrations.register(hall.code()));
    }

    private void whole(AccountId person, Hall hall) {
        Acting.as(person, Role.LEARNER, () -> {
            var place = registrations.register(hall.code());
            enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
            enrolment.choosePrice(place, hall.price());
            payer.payAndSettle(payment.checkout(place));
            return place;
        });
    }

    private double rate(int threads, int turns, boolean hot, Turn turn) throws Exception {
        round++;
        var one = hot ? hall(SEATS) : halls.getFirst();
        return inParallel(threads, turns, index -> turn.take(people.get(index), hot ? one : nth(index)));
    }

    /** One connection of the pool for each; what gave way to another is repeated, as the services do. */
    private double bareRate(int threads, int turns, boolean hot, Replay replay) throws Exception {
        round++;
        var one = hot ? hall(SEATS) : halls.getFirst();
        return inParallel(threads, turns, index -> {
            var owner = facts(people.get(index), hot ? one : nth(index));
            for (var attempt = 0; ; attempt++) {
                try (var connection = database.getConnection()) {
                    connection.setAutoCommit(false);
                    try {
                        replay.run(connection, owner);
                    } finally {
                        connection.rollback();
                        connection.setAutoCommit(true);
                    }
                    return;
                } catch (SQLException e) {
                    if (attempt == 5 || !Replay.RETRIED.contains(e.getErrorCode())) {
                        throw e;
                    }
                }
            }
        });
    }

    private Hall nth(int index) {
        return halls.get((index + round * 7) % COHORTS);
    }

    private interface Work {
        void run(int index) throws Exception;
    }

    /** How many a second, for that many or until the time is up. */
    private double inParallel(int threads, int turns, Work work) throws Exception {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        var start = new CountDownLatch(1);
        var deadline = new long[1];
        long begin;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var workers = new ArrayList<java.util.concurrent.Future<?>>();
            for (var i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> {
                    start.await();
                    for (var index = next.getAndIncrement();
                            index < turns && System.nanoTime() < deadline[0];
                            index = next.getAndIncrement()) {
                        work.run(index);
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            begin = System.nanoTime();
            deadline[0] = begin + AT_MOST.toNanos();
            start.countDown();
            for (var worker : workers) {
                worker.get();
            }
        }
        return done.get() / ((System.nanoTime() - begin) / 1e9);
    }

    private void neverOneTooMany() throws Exception {
        var small = hall(150);
        var sold = new AtomicInteger();
        inParallel(32, PEOPLE, index -> {
            try {
                hold(people.get(index), small);
                sold.incrementAndGet();
            } catch (CohortFull _) {
                // what is measured here
            }
        });
        var places = jdbc.sql("select count(*) from registration where cohort_id = ? and live_key = 1")
                .param(Replay.bytes(small.id().id()))
                .query(Integer.class)
                .single();
        var taken = cohorts.sessions(small.id()).stream()
                .map(session -> session.seats().taken())
                .toList();
        say(
                "%n%d people for 150 seats on 32 threads: %d sold, %d places, seats taken by session %s",
                PEOPLE, sold.get(), places, taken);
        if (sold.get() != 150 || places != 150) {
            throw new IllegalStateException("Not exactly the seats that there are");
        }
    }

    private void take(Turn turn, AccountId person, Hall hall) {
        try {
            turn.take(person, hall);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Hall hall(int seats) {
        var cohort = fixtures.cohort(seats);
        var details = cohorts.details(cohort);
        var facts = new HashMap<String, Object>();
        facts.put("cohort", Replay.bytes(cohort.id()));
        facts.put("series", Replay.bytes(details.summary().series().id()));
        facts.put("code", details.summary().code());
        facts.put("price", Replay.bytes(details.prices().getFirst().id().id()));
        for (var i = 0; i < details.sessions().size(); i++) {
            facts.put("session" + i, Replay.bytes(details.sessions().get(i).id().id()));
            facts.put("module" + i, Replay.bytes(details.modules().get(i).id()));
        }
        return new Hall(
                cohort, details.summary().code(), details.prices().getFirst().id(), facts);
    }

    private static Map<String, Object> facts(AccountId person, Hall hall) {
        var facts = new HashMap<>(hall.facts());
        facts.put("person", Replay.bytes(person.id()));
        return facts;
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
