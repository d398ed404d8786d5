package ca.footing.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortClosed;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.AlreadyRegistered;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fifty threads at once on the real database give seats back, answer offers, let them expire, leave and pass by: no seat
 * is lost, none is given twice, nobody passing by gets one that somebody waits for, and the order is kept.
 */
@FootingTest
class WaitlistContentionTest {
    private static final int THREADS = 50;
    private static final int SEATS = 12;
    private static final int WAITING = 30;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private SeatOffers answers;

    @Autowired
    private Offers offers;

    @Autowired
    private WaitlistUpkeep upkeep;

    @Autowired
    private Registrations registrations;

    @Autowired
    private SeatPayment payment;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    private final Queue<RegistrationId> held = new ConcurrentLinkedQueue<>();
    private final Map<RegistrationId, AccountId> owners = new ConcurrentHashMap<>();
    private final AtomicInteger passersBy = new AtomicInteger();

    /** Hundreds of mails are told by this; later tests would have to wait until they are delivered. */
    @AfterEach
    void forgetTheMail() {
        jdbc.sql("""
                update mail set status = 'SENT' where status = 'WAITING'
                    and kind in ('WAITLIST_JOINED', 'SEAT_OFFERED', 'SEAT_OFFER_LAPSED', 'PLACE_EXPIRED')
                """).update();
    }

    @RepeatedTest(4)
    void noSeatIsLostNoneIsDoubledAndTheOrderIsKept() throws Exception {
        var cohort = cohortFixtures.cohort(SEATS);
        var code = cohorts.details(cohort).summary().code();
        IntStream.range(0, SEATS).forEach(_ -> keep(places.pending(cohort, people.learner()), cohort));
        var waiting = IntStream.range(0, WAITING).mapToObj(_ -> joined(code)).toList();
        var strangers =
                IntStream.range(0, THREADS).mapToObj(_ -> people.learner()).toList();

        var start = new CountDownLatch(1);
        var work = new ArrayList<Callable<Void>>();
        for (var i = 0; i < THREADS; i++) {
            var number = i;
            work.add(() -> {
                start.await();
                for (var round = 0; round < 6; round++) {
                    act(number, round, cohort, code, waiting, strangers.get(number));
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var results = work.stream().map(threads::submit).toList();
            start.countDown();
            for (var result : results) {
                result.get();
            }
        }

        assertThat(seatsTaken(cohort)).isEqualTo(places(cohort) + openOffers(cohort));
        assertThat(seatsTaken(cohort)).isLessThanOrEqualTo(SEATS);
        assertThat(cohorts.sessions(cohort))
                .as("each session agrees")
                .allMatch(session -> session.seats().taken() == seatsTaken(cohort));
        assertThat(peopleWithTwo(cohort)).isZero();
        assertThat(seatsTaken(cohort) == SEATS || unasked(cohort) == 0)
                .as("no seat is free while somebody in the line has not been asked")
                .isTrue();
        assertThat(passersBy.get())
                .as("seats that passers-by took while people waited")
                .isZero();
        assertThat(firstOffers(cohort))
                .as("first offers in the order of joining")
                .isNotEmpty()
                .isSorted();
    }

    private void act(int number, int round, CohortId cohort, String code, List<AccountId> waiting, AccountId stranger) {
        switch ((number + round) % 5) {
            case 0 -> giveBack();
            case 1 -> answer(waiting, true);
            case 2 -> answer(waiting, false);
            case 3 -> expireOne(cohort);
            default -> passBy(cohort, code, stranger);
        }
    }

    private void giveBack() {
        var place = held.poll();
        if (place != null) {
            Acting.as(owners.get(place), Role.LEARNER, () -> {
                payment.giveUp(place);
                return null;
            });
        }
    }

    private void answer(List<AccountId> waiting, boolean accept) {
        var person = waiting.get(ThreadLocalRandom.current().nextInt(waiting.size()));
        Acting.as(person, Role.LEARNER, () -> {
            for (var offer : offers.openOf(person)) {
                try {
                    if (accept) {
                        keep(answers.accept(offer.id()), offer.cohort());
                    } else {
                        answers.decline(offer.id(), ThreadLocalRandom.current().nextBoolean());
                    }
                } catch (OfferEnded _) {
                    return null;
                }
            }
            return null;
        });
    }

    /** The end of an offer is brought forward, as if its hours were over. */
    private void expireOne(CohortId cohort) {
        var open = offers.openIn(cohort);
        if (!open.isEmpty()) {
            var offer = open.get(ThreadLocalRandom.current().nextInt(open.size()));
            jdbc.sql("update waitlist_offer set ends_at = made_at where id = ? and status = 'OPEN'")
                    .param(Columns.of(offer.id().id()))
                    .update();
            upkeep.expire(offer.id());
        }
    }

    private void passBy(CohortId cohort, String code, AccountId stranger) {
        try {
            var before = someoneWaits(cohort);
            var place = Acting.as(stranger, Role.LEARNER, () -> registrations.register(code));
            keep(place, cohort);
            if (before && someoneWaits(cohort)) {
                passersBy.incrementAndGet();
            }
        } catch (CohortFull | CohortClosed | AlreadyRegistered _) {
            Thread.onSpinWait();
        }
    }

    private void keep(RegistrationId place, CohortId cohort) {
        var owner = jdbc.sql("select account_id from registration where id = ?")
                .param(Columns.of(place.id()))
                .query((row, _) -> OwnerColumns.account(row))
                .single();
        owners.put(place, owner);
        held.add(place);
    }

    private AccountId joined(String code) {
        var person = people.learner();
        Acting.as(person, Role.LEARNER, () -> waitlist.join(code, Wish.of(code)));
        return person;
    }

    /** Whether somebody waits who has not been asked yet and did not let a seat go by. */
    private boolean someoneWaits(CohortId cohort) {
        return count("""
                select count(*) from waitlist_position p where p.cohort_id = ? and p.status = 'WAITING'
                    and p.passed_run = 0 and not exists (select 1 from waitlist_offer o where o.position_id = p.id)
                """, cohort) > 0;
    }

    /** Who waits and let no seat of the present run go by. */
    private int unasked(CohortId cohort) {
        return count("""
                select count(*) from waitlist_position p join waitlist_line l on l.cohort_id = p.cohort_id
                where p.cohort_id = ? and p.status = 'WAITING' and p.passed_run < l.run
                """, cohort);
    }

    private int seatsTaken(CohortId cohort) {
        return count("select seats_taken from cohort where id = ?", cohort);
    }

    private int places(CohortId cohort) {
        return count("select count(*) from registration where cohort_id = ? and live_key = 1", cohort);
    }

    private int openOffers(CohortId cohort) {
        return count("select count(*) from waitlist_offer where cohort_id = ? and status = 'OPEN'", cohort);
    }

    private int peopleWithTwo(CohortId cohort) {
        return count("""
                select count(*) from waitlist_offer o join registration r
                    on r.cohort_id = o.cohort_id and r.account_id = o.account_id and r.live_key = 1
                where o.cohort_id = ? and o.status = 'OPEN'
                """, cohort);
    }

    /** The places in the order of joining of those who got an offer, in the order of their first offers. */
    private List<Integer> firstOffers(CohortId cohort) {
        return jdbc.sql("""
                select (select count(*) from waitlist_position q where q.cohort_id = p.cohort_id
                        and (q.joined_at < p.joined_at or (q.joined_at = p.joined_at and q.id < p.id))) as place
                from waitlist_position p join waitlist_offer o on o.position_id = p.id
                where p.cohort_id = ? group by p.id, p.cohort_id, p.joined_at order by min(o.made_at), min(o.id)
                """).param(Columns.of(cohort.id())).query(Integer.class).list();
    }

    private int count(String sql, CohortId cohort) {
        return jdbc.sql(sql).param(Columns.of(cohort.id())).query(Integer.class).single();
    }
}
