package ca.footing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.BillingWorks;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
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
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand random histories of paying: people take seats, pay at once, in parts, by transfer and with credits, are
 * declined, pay twice, lapse, are refunded by us and in the dashboard, banks answer late and take money back, the office
 * waives a rest, messages come twice, late, in any order or not at all, answers are lost as when the process dies.
 * Whatever happened, when the dust has settled seats and money agree and nothing lies about unseen.
 *
 * <p>The seed is printed; {@code -Dfooting.seed=…} repeats a run, {@code -Dfooting.histories=…} changes their number.
 */
@FootingTest
class MoneyInterleavingsTest {
    private static final int HISTORIES = Integer.getInteger("footing.histories", 1_000);
    private static final int THREADS = 4;
    private static final int STEPS = 6;
    private static final int TINY = 8;
    private static final int ROOMY = 60;
    private static final int HISTORIES_A_COHORT = 25;
    private static final long TOTAL = 11_300;

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
    private BillingFixtures billing;

    @Autowired
    private BillingWorks orders;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private SandboxDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private Instant since = Instant.EPOCH;

    @Autowired
    private Clock clock;

    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    @BeforeEach
    void begin() {
        since = clock.instant();
    }

    /** What is still to be sent or to be looked at is nobody's: it would keep the tests that come after busy. */
    @AfterEach
    void tidy() {
        Acting.asNobody();
        jdbc.sql(
                        "update payment_task set resolved_at = opened_at, open_key = null where resolved_at is null and opened_at >= :t")
                .param("t", Timestamp.from(since))
                .update();
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
            billing.offer(cohort.id());
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
        assertThat(orders.wrongBalances(pool)).isEmpty();
        System.out.println("MoneyInterleavingsTest: " + new TreeMap<>(done));
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
        private final long mark = works.mark();
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
            var all = orders.references(reference);
            var one = all.get(random.nextInt(all.size()));
            switch (random.nextInt(34)) {
                case 0, 1, 2, 3 -> attempt("open", () -> open(buyer, PayBy.WHOLE, random.nextBoolean()));
                case 4, 5 -> attempt("open in parts", () -> open(buyer, PayBy.PARTS, random.nextInt(3) == 0));
                case 6, 7 -> attempt("open by transfer", () -> open(buyer, PayBy.TRANSFER, random.nextInt(3) == 0));
                case 8, 9, 10, 11, 12 -> attempt("pay", () -> page(buyer).ifPresent(cashier::pay));
                case 13 -> attempt("pay later", () -> page(buyer).ifPresent(cashier::payLater));
                case 14 -> {
                    var pays = random.nextBoolean();
                    attempt("bank " + pays, () -> page(buyer).ifPresent(page -> cashier.bankAnswers(page, pays)));
                }
                case 15 -> attempt("decline", () -> page(buyer).ifPresent(cashier::decline));
                case 16, 17 -> attempt("event", () -> anyEvent(one));
                case 18, 19 -> attempt("return", () -> page(buyer).ifPresent(payments::settle));
                case 20 -> attempt("lapse", () -> places.lapse(buyer.place));
                case 21 -> attempt("expire unseen", () -> places.expireUnseen(buyer.place));
                case 22 ->
                    attempt(
                            "give up",
                            () -> Acting.as(buyer.account, Role.LEARNER, () -> {
                                seatPayment.giveUp(buyer.place);
                                return null;
                            }));
                case 23 -> {
                    var cents = 1 + random.nextInt(11_300);
                    attempt("refund", () -> works.request(one, Money.cad(cents)));
                }
                case 24 -> {
                    var answered = random.nextBoolean();
                    attempt("send refunds " + answered, () -> works.sendRefunds(one, answered));
                }
                case 25 ->
                    attempt(
                            "dashboard refund",
                            () -> works.charges(one).stream().findAny().ifPresent(desk::refund));
                case 26 ->
                    attempt(
                            "refund fails",
                            () -> works.stripeRefunds(one).stream().findAny().ifPresent(desk::failRefund));
                case 27 -> attempt("lost page", () -> works.losePage(one));
                case 28, 29 ->
                    attempt(
                            "dispute",
                            () -> works.charges(one).stream().findAny().ifPresent(desk::dispute));
                case 30 -> {
                    var won = random.nextBoolean();
                    attempt(
                            "dispute " + (won ? "won" : "lost"),
                            () -> works.disputes(one).forEach(dispute -> desk.decide(dispute, won)));
                }
                case 31 -> attempt("money by transfer", () -> arrive(reference));
                case 32 -> attempt("part", () -> payPart(buyer));
                default -> {
                    switch (random.nextInt(3)) {
                        case 0 -> attempt("waive", () -> orders.waive(reference));
                        case 1 -> attempt("sent by hand", () -> works.sendByHand(one));
                        default -> attempt("grant", () -> orders.grant(buyer.account, 1 + random.nextInt(15_000)));
                    }
                }
            }
        }

        private void open(Buyer buyer, PayBy by, boolean useCredit) {
            note(
                    buyer,
                    Acting.as(
                            buyer.account,
                            Role.LEARNER,
                            () -> seatPayment.checkout(buyer.place, new PaymentChoice(by, useCredit, ""))));
        }

        private void payPart(Buyer buyer) {
            var due = orders.dueParts(buyer.place.id());
            if (!due.isEmpty()) {
                var part = due.get(random.nextInt(due.size()));
                var useCredit = random.nextInt(3) == 0;
                note(buyer, Acting.as(buyer.account, Role.LEARNER, () -> orders.pay(part, useCredit)));
            }
        }

        private void note(Buyer buyer, URI page) {
            if (page.getPath().startsWith("/test-checkout/")) {
                buyer.pages.add(PaymentFixtures.session(page));
            }
        }

        /** What is missing, a part of it, or more than that; for a transfer that is awaited or for one that was. */
        private void arrive(UUID reference) {
            var transfers = orders.transfers(reference);
            if (!transfers.isEmpty()) {
                var transfer = transfers.get(random.nextInt(transfers.size()));
                orders.arrive(
                        transfer,
                        random.nextBoolean() ? Math.max(1, orders.missing(transfer)) : 1 + random.nextInt(12_000));
            }
        }

        private java.util.Optional<String> page(Buyer buyer) {
            return buyer.pages.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(buyer.pages.get(random.nextInt(buyer.pages.size())));
        }

        private void anyEvent(UUID reference) {
            var events = works.events(reference, mark);
            if (!events.isEmpty()) {
                works.takeIn(events.get(random.nextInt(events.size())));
            }
        }

        /** A rule may refuse a step, and Stripe may; anything else is a fault. */
        private void attempt(String what, Runnable step) {
            told.add(what);
            steps.incrementAndGet();
            done.merge(what, 1, Integer::sum);
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
                buyer.pages.forEach(page -> cashier.bankAnswers(page, random.nextBoolean()));
                orders.references(buyer.place.id()).forEach(this::settle);
                places.lapse(buyer.place);
                orders.passDeadline(buyer.place.id());
            }
        }

        private void settle(UUID reference) {
            works.reconcile(reference);
            works.sendRefunds(reference, true);
            works.sendRefunds(reference, true);
            var events = new ArrayList<>(works.events(reference, mark));
            Collections.shuffle(events, random);
            events.forEach(works::takeIn);
            events.stream().limit(2).forEach(works::takeIn);
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
            orders.references(reference).forEach(each -> check(each, history));
            var standing = places.standing(buyer.place);
            assertThat(standing.startsWith("CONFIRMED"))
                    .as("one confirmed place for a paid quote: %s, %s%n%s", standing, works.status(reference), history)
                    .isEqualTo(works.paid(reference) == 1);
            assertThat(standing).as(history).doesNotStartWith("PENDING");
            assertThat(works.asked(reference) == 0 || works.asked(reference) == TOTAL || orders.isAgreed(reference))
                    .as("paid in full, or a plan stands for the rest%n%s", history)
                    .isTrue();
            assertThat(orders.isAwaited(reference))
                    .as("awaited for an ended place%n%s", history)
                    .isFalse();
            assertThat(orders.arrived(reference))
                    .as("every transfer settles a payment or is a credit%n%s", history)
                    .isEqualTo(orders.accountedFor(reference));
        }

        private void check(UUID reference, String history) {
            assertThat(works.untold(reference)).as("untold%n%s", history).isEmpty();
            assertThat(works.ledgerOfStripe(reference))
                    .as("ledger and Stripe's balance%n%s", history)
                    .isEqualTo(works.balance(reference));
            assertThat(works.ledger(reference) + orders.creditUsed(reference))
                    .as("money in + credits = receipts - credit notes%n%s", history)
                    .isEqualTo(works.documents(reference)
                            + works.unmatched(reference)
                            + works.owed(reference)
                            - works.unfollowed(reference)
                            - works.disputed(reference));
            assertThat(orders.wrongCredit(reference))
                    .as("credits of payments%n%s", history)
                    .isEmpty();
            assertThat(works.paid(reference)).as(history).isLessThanOrEqualTo(1);
            assertThat(works.status(reference).filter(PaymentStatus.PROCESSING::equals))
                    .as(history)
                    .isEmpty();
        }
    }
}
