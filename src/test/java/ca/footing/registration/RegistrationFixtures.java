package ca.footing.registration;

import ca.footing.Acting;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.PaymentId;
import ca.footing.shared.Province;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Places for tests, taken as their owners would take them. */
@Component
public class RegistrationFixtures {
    /** The version of the agreement that the migrations bring. */
    public static final String AGREEMENT = "2026-2";

    private final Registrations registrations;
    private final Enrolment enrolment;
    private final RegistrationRepository repository;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Holds holds;
    private final Places places;
    private final JdbcClient jdbc;

    RegistrationFixtures(
            Registrations registrations,
            Enrolment enrolment,
            RegistrationRepository repository,
            Profiles profiles,
            Cohorts cohorts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock,
            Holds holds,
            Places places,
            JdbcClient jdbc) {
        this.registrations = registrations;
        this.enrolment = enrolment;
        this.repository = repository;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.holds = holds;
        this.places = places;
        this.jdbc = jdbc;
    }

    /** A seat held a moment ago, nothing filled in. */
    public RegistrationId pending(CohortId cohort, AccountId account) {
        return Acting.as(account, Role.LEARNER, () -> registrations.register(code(cohort)));
    }

    /** A held seat with profile, agreement and the price for anyone: ready to be paid. */
    public RegistrationId readyToPay(CohortId cohort, AccountId account) {
        profiles.save(account, profile(Category.RP));
        return Acting.as(account, Role.LEARNER, () -> {
            var place = registrations.register(code(cohort));
            enrolment.signAgreement(place, AGREEMENT, "");
            enrolment.choosePrice(
                    place, cohorts.details(cohort).prices().getFirst().id());
            return place;
        });
    }

    /** As {@link #readyToPay}, of a student at the price for students. */
    public RegistrationId readyAsStudent(CohortId cohort, AccountId account) {
        profiles.save(account, profile(Category.STUDENT));
        return Acting.as(account, Role.LEARNER, () -> {
            var place = registrations.register(code(cohort));
            enrolment.signAgreement(place, AGREEMENT, "");
            enrolment.choosePrice(
                    place, cohorts.details(cohort).prices().getLast().id());
            return place;
        });
    }

    /** A confirmed place of a person with a profile who signed the agreement; nothing was paid for it. */
    public RegistrationId confirmed(CohortId cohort, AccountId account) {
        var place = readyToPay(cohort, account);
        transaction.executeWithoutResult(_ -> {
            repository.findLocked(place).orElseThrow().confirm(PaymentId.next(), clock.instant());
            events.publishEvent(new RegistrationConfirmed(place, account, cohort));
        });
        return place;
    }

    /** As {@link #readyToPay} in few transactions, for tests that need many; the profile is there. */
    public RegistrationId readyAtOnce(CohortId cohort, AccountId account) {
        return Acting.as(account, Role.LEARNER, () -> {
            var place = transaction.execute(_ -> {
                var begun = registrations.register(code(cohort));
                enrolment.signAgreement(begun, AGREEMENT, "");
                return begun;
            });
            enrolment.choosePrice(
                    place, cohorts.details(cohort).prices().getFirst().id());
            return place;
        });
    }

    /** The hold of a place is over, and it is looked after as the job does. */
    public void lapse(RegistrationId place) {
        jdbc.sql("update registration set hold_ends_at = :past where id = :id and status = 'PENDING'")
                .param("past", Timestamp.from(clock.instant().minusSeconds(1)))
                .param("id", bytes(place))
                .update();
        holds.sweep();
    }

    /** The place ends although nobody looked whether money came, as a clock that jumps or a crash could leave it. */
    public void expireUnseen(RegistrationId place) {
        jdbc.sql("update registration set hold_ends_at = :past where id = :id and status = 'PENDING'")
                .param("past", Timestamp.from(clock.instant().minusSeconds(1)))
                .param("id", bytes(place))
                .update();
        places.expire(place);
    }

    /** Live places of a cohort. */
    public long live(CohortId cohort) {
        return jdbc.sql("select count(*) from registration where cohort_id = :c and live_key is not null")
                .param("c", bytes(new RegistrationId(cohort.id())))
                .query(Long.class)
                .single();
    }

    /** {@code CONFIRMED} with the id of the payment, or another status alone. */
    public String standing(RegistrationId place) {
        return jdbc.sql("select concat(status, coalesce(lower(hex(payment_id)), '')) from registration where id = :id")
                .param("id", bytes(place))
                .query(String.class)
                .single();
    }

    private static byte[] bytes(RegistrationId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.id().getMostSignificantBits())
                .putLong(id.id().getLeastSignificantBits())
                .array();
    }

    public static Profile profile(Category category) {
        return new Profile("Daniel Robin Test", "Robin", "they/them", Province.ON, College.CRPO, "012345", category);
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }
}
