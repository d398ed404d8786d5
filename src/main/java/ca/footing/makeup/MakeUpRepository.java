package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.attendance.CoveredElsewhere;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MakeUpRepository extends Repository<MakeUp, MakeUpId> {
    MakeUp saveAndFlush(MakeUp makeUp);

    Optional<MakeUp> findById(MakeUpId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MakeUp m where m.id = :id")
    Optional<MakeUp> findLocked(MakeUpId id);

    @Query("select m from MakeUp m where m.registration = :registration order by m.askedAt")
    List<MakeUp> ofPlace(RegistrationId registration);

    @Query("select m from MakeUp m where m.cohort = :cohort order by m.askedAt desc")
    List<MakeUp> inCohort(CohortId cohort, Limit limit);

    /** Those that the payment of this one pays for, itself among them. */
    @Query("select m from MakeUp m where m.id = :origin or m.feeFrom = :origin")
    List<MakeUp> paidBy(MakeUpId origin);

    /** Sessions in which the person has such a seat. */
    @Query("select m.covering from MakeUp m where m.person = :person and m.liveKey = 1")
    Set<SessionId> coveringOf(AccountId person);

    @Query("select m from MakeUp m where m.covering in :sessions and m.liveKey = 1")
    List<MakeUp> liveAt(Collection<SessionId> sessions);

    @Query("select m.id from MakeUp m where m.state = HELD and m.heldUntil <= :now")
    List<MakeUpId> lapsed(Instant now, Limit limit);

    @Query("""
            select new ca.footing.attendance.CoveredElsewhere$Cover(m.registration, m.missed, m.covering, m.blockMinutes)
            from MakeUp m where m.registration in :places and m.state = BOOKED order by m.startsAt
            """)
    List<CoveredElsewhere.Cover> covers(Collection<RegistrationId> places);

    @Query("""
            select new ca.footing.attendance.CoveredElsewhere$Guest(m.registration, m.person, m.cohort)
            from MakeUp m where m.covering = :session and m.state = BOOKED
            """)
    List<CoveredElsewhere.Guest> guests(SessionId session);
}
