package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.PaymentWorks;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Money;
import ca.footing.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand random histories of paying: people take seats, pay, are declined, pay twice, lapse, are refunded by us and in
 * the dashboard, banks answer late, messages come twice, late, in any order or not at all, answers are lost as when the
 * process dies. Whatever happened, when the dust has settled seats and money agree and nothing lies about unseen.
 *
 * <p>The seed is printed; {@code -Dfooting.seed=…} repeats a run, {@code -Dfooting.histories=…} changes their number.
 */
@FootingTest
class MoneyInterleavingsTest {
    private static final int HISTORIES = Integer.getInteger("footing.histories", 1_000);
    private static final int THREADS = 4;
    private static final int STEPS = 8;
    private static final int TINY = 8;
    private static final int ROOMY = 60;
    private static final int HISTORIES_A_COHORT = 25;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private SeatPayment seatPayment;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentWorks works;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private SandboxDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();

    /** What is still to be sent is nobody's: it would keep the tests that come after busy. */
    @AfterEach
    void tidy() {
        Acting.asNobody();
        jdbc.sql("update mail set status = 'SENT' where status = 'WAITING'").update();
        jdbc.sql("update sandbox_delivery set delivered_at = next_at where delivered_at is null")
                .update();
    }

    @Test
    void seatsAndMoneyAgreeAfterAnyHistory() throws Exception {
        var seed = Long.getLong("footing.seed", System.nanoTime());
        System.out.println("MoneyInterleavingsTest: -Dfooting.seed=" + seed);
        var began = System.nanoTime();
        var like = cohortFixtures.cohort(ROOMY);
        var person = people.learner();
        var worlds = new ArrayList<Callable<Void>>();
        var pool = pool(person, HISTORIES_A_COHORT * 2);
        for (var world = 0; world < (HISTORIES + HISTORIES_A_COHORT - 1) / HISTORIES_A_COHORT; world++) {
            var cohort = cohortFixtures.another(like, world % 3 == 0 ? TINY : ROOMY);
            var random = new Random(seed + world);
            var histories = Math.min(HISTORIES_A_COHORT, HISTORIES - world * HISTORIES_A_COHORT);
            worlds.add(() -> {
                for (var i = 0; i < histories; i++) {
                    new History(cohort, pool.subList(i * 2, i * 2 + 2), random).run();
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(worlds)) {
                done.get();
            }
        }
        System.out.printf(
                "MoneyInterleavingsTest: %d histories, %d steps, %d of them refused, %.1f s%n",
                HISTORIES, steps.get(), refusals.get(), (System.nanoTime() - began) / 1e9);
    }

    /** Accounts like that one, made without hashing a password each. */
    private List<AccountId> pool(AccountId like, int count) {
        var columns = jdbc.sql("""
                select column_name from information_schema.columns
                where table_schema = database() and table_name = 'account' and column_name not in ('id', 'email')
                """).query(String.class).list();
        var list = String.join(", ", columns);
        var pool = new ArrayList<AccountId>();
        for (var i = 0; i < count; i++) {
            var id = AccountId.next();
            jdbc.sql("insert into account (id, email, " + list + ") select :id, :email, " + list
                            + " from account where id = :like")
                    .param("id", bytes(id.id()))
                    .param("email", AccountFixtures.freshEmail().value())
                    .param("like", bytes(like.id()))
                    .update();
            profiles.save(id, RegistrationFixtures.profile(Category.RP));
            pool.add(id);
        }
        return pool;
    }

    private static byte[] bytes(java.util.UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** One person's place and what Stripe knows of it. */
    private static final class Buyer {
        private final AccountId account;
        private RegistrationId place;
        private final List<String> pages = new ArrayList<>();

        Buyer(AccountId account) {
            this.account = account;
        }
    }

    /** Some people, some steps in random order, then the dust settles and the books are read. */
    private final class History {
        private final CohortId cohort;
        private final List<Buyer> buyers;
        private final Random random;
        private final List<String> told = new ArrayList<>();

        History(CohortId cohort, List<AccountId> people, Random random) {
            this.cohort = cohort;
            this.random = random;
            this.buyers = people.stream()
                    .limit(1 + random.nextInt(people.size()))
                    .map(Buyer::new)
                    .toList();
        }

        void run() {
            Acting.as(AccountId.next(), Role.REGISTRAR);
            buyers.forEach(buyer -> attempt("start", () -> start(buyer)));
            for (var i = 0; i < STEPS; i++) {
                var buyer = buyers.get(random.nextInt(buyers.size()));
                if (buyer.place != null) {
                    step(buyer);
                }
            }
            settle();
            check();
        }

        private void start(Buyer buyer) {
            buyer.place = places.readyAtOnce(cohort, buyer.account);
        }

        private void step(Buyer buyer) {
            var reference = buyer.place.id();
            switch (random.nextInt(24)) {
                case 0, 1, 2, 3, 4 -> attempt("open", () -> open(buyer));
                case 5, 6, 7, 8 -> attempt("pay", () -> page(buyer).ifPresent(cashier::pay));
                case 9 -> attempt("pay later", () -> page(buyer).ifPresent(cashier::payLater));
                case 10 -> {
                    var pays = random.nextBoolean();
                    attempt("bank " + pays, () -> page(buyer).ifPresent(page -> cashier.bankAnswers(page, pays)));
                }
                case 11 -> attempt("decline", () -> page(buyer).ifPresent(cashier::decline));
                case 12, 13, 14 -> attempt("event", () -> anyEvent(buyer));
                case 15, 16 -> attempt("return", () -> page(buyer).ifPresent(payments::settle));
                case 17 -> attempt("lapse", () -> places.lapse(buyer.place));
                case 18 -> attempt("expire unseen", () -> places.expireUnseen(buyer.place));
                case 19 ->
                    attempt(
                            "give up",
                            () -> Acting.as(buyer.account, Role.LEARNER, () -> {
                                seatPayment.giveUp(buyer.place);
                                return null;
                            }));
                case 20 -> {
                    var cents = 1 + random.nextInt(11_300);
                    attempt("refund " + cents, () -> works.request(reference, Money.cad(cents)));
                }
                case 21 -> {
                    var answered = random.nextBoolean();
                    attempt("send refunds " + answered, () -> works.sendRefunds(reference, answered));
                }
                case 22 ->
                    attempt(
                            "dashboard refund",
                            () -> works.charges(reference).stream().findAny().ifPresent(desk::refund));
                default -> {
                    if (random.nextBoolean()) {
                        attempt("lost page", () -> works.losePage(reference));
                    } else {
                        attempt(
                                "refund fails",
                                () -> works.stripeRefunds(reference).stream()
                                        .findAny()
                                        .ifPresent(desk::failRefund));
                    }
                }
            }
        }

        private void open(Buyer buyer) {
            var page = Acting.as(buyer.account, Role.LEARNER, () -> seatPayment.checkout(buyer.place));
            if (page.getPath().startsWith("/test-checkout/")) {
                buyer.pages.add(PaymentFixtures.session(page));
            }
        }

        private java.util.Optional<String> page(Buyer buyer) {
            return buyer.pages.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(buyer.pages.get(random.nextInt(buyer.pages.size())));
        }

        private void anyEvent(Buyer buyer) {
            var events = works.events(buyer.place.id());
            if (!events.isEmpty()) {
                works.takeIn(events.get(random.nextInt(events.size())));
            }
        }

        /** A rule may refuse a step, and Stripe may; anything else is a fault. */
        private void attempt(String what, Runnable step) {
            told.add(what);
            steps.incrementAndGet();
            try {
                step.run();
            } catch (RuleViolation | TransientDataAccessException | IllegalStateException e) {
                told.add("  refused: " + e);
                refusals.incrementAndGet();
            } catch (RuntimeException e) {
                if (!e.getClass().getSimpleName().matches("StripeTrouble|SandboxError")) {
                    throw new AssertionError(String.join("\n", told), e);
                }
                refusals.incrementAndGet();
            }
        }

        /** The process is up again: every job runs, and every message comes, some twice, in any order. */
        private void settle() {
            for (var buyer : buyers) {
                if (buyer.place == null) {
                    continue;
                }
                var reference = buyer.place.id();
                buyer.pages.forEach(page -> cashier.bankAnswers(page, random.nextBoolean()));
                works.reconcile(reference);
                works.sendRefunds(reference, true);
                works.sendRefunds(reference, true);
                var events = new ArrayList<>(works.events(reference));
                Collections.shuffle(events, random);
                events.forEach(works::takeIn);
                events.stream().limit(2).forEach(works::takeIn);
                places.lapse(buyer.place);
            }
        }

        private void check() {
            var summary = cohorts.details(cohort).summary();
            assertThat(places.live(cohort))
                    .as("seats of %s%n%s", cohort, String.join("\n", told))
                    .isLessThanOrEqualTo(summary.capacity())
                    .isEqualTo((long) summary.capacity() - summary.seatsFree());
            for (var buyer : buyers) {
                if (buyer.place != null) {
                    check(buyer);
                }
            }
        }

        private void check(Buyer buyer) {
            var reference = buyer.place.id();
            var history = String.join("\n", told);
            assertThat(works.untold(reference)).as("untold%n%s", history).isEmpty();
            assertThat(works.ledger(reference))
                    .as("ledger and Stripe's balance%n%s", history)
                    .isEqualTo(works.balance(reference));
            assertThat(works.ledger(reference))
                    .as("money in = receipts - credit notes%n%s", history)
                    .isEqualTo(works.documents(reference)
                            + works.unmatched(reference)
                            + works.owed(reference)
                            - works.unfollowed(reference));
            var standing = places.standing(buyer.place);
            assertThat(standing.startsWith("CONFIRMED"))
                    .as("one confirmed place for a paid quote: %s, %s%n%s", standing, works.status(reference), history)
                    .isEqualTo(works.paid(reference) == 1);
            assertThat(works.paid(reference)).as(history).isLessThanOrEqualTo(1);
            assertThat(standing).as(history).doesNotStartWith("PENDING");
            assertThat(works.status(reference).filter(PaymentStatus.PROCESSING::equals))
                    .as(history)
                    .isEmpty();
        }
    }
}
