package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The statements of {@link Seats}. Each change of seats changes the cohort's row first, under its condition: a lock
 * alone would not keep two nodes of a cluster from selling the last seat twice. The sessions' rows follow under that
 * lock. Each answers the rows changed.
 */
interface SeatRepository extends Repository<Cohort, CohortId> {
    @Modifying
    @Query("""
            update Cohort c set c.seatsTaken = c.seatsTaken + 1, c.wholeTaken = c.wholeTaken + 1, c.version = c.version + 1
            where c.id = :cohort and c.seatsTaken < c.capacity and c.status = PUBLISHED and c.closesAt > :now
            """)
    int takeWhole(CohortId cohort, Instant now);

    @Modifying
    @Query("""
            update Cohort c set c.seatsTaken = c.seatsTaken + 1, c.wholeTaken = c.wholeTaken + 1, c.version = c.version + 1
            where c.id = :cohort and c.seatsTaken < c.capacity
            """)
    int takeWholeLate(CohortId cohort);

    @Modifying
    @Query("""
            update Cohort c set c.seatsTaken = c.seatsTaken - 1, c.wholeTaken = c.wholeTaken - 1, c.version = c.version + 1
            where c.id = :cohort and c.wholeTaken > 0
            """)
    int giveWholeBack(CohortId cohort);

    /** By how much each session of the cohort has more or fewer seats taken; a check of the table keeps the bounds. */
    @Modifying
    @Query("update PlannedSession s set s.seatsTaken = s.seatsTaken + :change where s.cohort = :cohort")
    int changeAll(CohortId cohort, int change);

    @Modifying
    @Query("""
            update Cohort c set c.version = c.version + 1
            where c.id = :cohort and c.status = PUBLISHED and c.closesAt > :now
            """)
    int claim(CohortId cohort, Instant now);

    @Modifying
    @Query("update Cohort c set c.version = c.version + 1 where c.id = :cohort")
    int claimLate(CohortId cohort);

    @Modifying
    @Query("update Cohort c set c.version = c.version + 1 where c.id = :cohort and c.status = PUBLISHED")
    int claimPublished(CohortId cohort);

    @Modifying
    @Query("""
            update PlannedSession s set s.seatsTaken = s.seatsTaken + 1, s.guests = s.guests + 1
            where s.id = :session and s.seatsTaken < s.capacity and s.startsAt > :now
            """)
    int seatGuest(SessionId session, Instant now);

    @Modifying
    @Query("""
            update PlannedSession s set s.seatsTaken = s.seatsTaken - 1, s.guests = s.guests - 1
            where s.id = :session and s.guests > 0
            """)
    int unseatGuest(SessionId session);

    /** Seats free in the fullest session of those modules, read as it stands now; -1 when a module has no session. */
    @Query(nativeQuery = true, value = """
            select case when count(distinct module_id) = :modulesAsked then min(capacity - seats_taken) else -1 end
            from cohort_session where cohort_id = :cohort and module_id in (:modules) for update
            """)
    int free(UUID cohort, Collection<UUID> modules, int modulesAsked);

    /**
     * How many sessions of those modules have a seat free and none to spare for anyone but so many people who wait for
     * whole places, read as it stands now. To spare are the seats that a session has beyond the cohort's, which a whole place can never need.
     */
    @Query(nativeQuery = true, value = """
            select count(*) from cohort_session s join cohort c on c.id = s.cohort_id
            where c.id = :cohort and s.module_id in (:modules) and s.seats_taken < s.capacity
                and s.seats_taken - c.whole_taken >= s.capacity - c.capacity
                and s.capacity - s.seats_taken <= :waiting
            for update
            """)
    int kept(UUID cohort, Collection<UUID> modules, int waiting);

    @Modifying
    @Query("""
            update PlannedSession s set s.seatsTaken = s.seatsTaken + :change
            where s.cohort = :cohort and s.module in :modules
            """)
    int change(CohortId cohort, Collection<ModuleId> modules, int change);

    /** Brings the cohort's own number up to its fullest session. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update cohort c set c.seats_taken = greatest(c.whole_taken, coalesce(
                (select max(s.seats_taken - s.capacity) from cohort_session s where s.cohort_id = c.id) + c.capacity, 0))
            where c.id = :cohort
            """)
    int sum(UUID cohort);
}
