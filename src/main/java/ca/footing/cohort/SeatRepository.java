package ca.footing.cohort;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The one writer of the number of seats taken. Each statement changes the cohort's row itself under its condition: a
 * lock alone would not keep two nodes of a cluster from selling the last seat twice. Each answers the rows changed.
 */
interface SeatRepository extends Repository<Cohort, CohortId> {
    @Modifying
    @Query("""
            update Cohort c set c.seatsTaken = c.seatsTaken + 1, c.version = c.version + 1
            where c.id = :cohort and c.seatsTaken < c.capacity and c.status = PUBLISHED and c.closesAt > :now
            """)
    int take(CohortId cohort, Instant now);

    @Modifying
    @Query("""
            update Cohort c set c.seatsTaken = c.seatsTaken + 1, c.version = c.version + 1
            where c.id = :cohort and c.seatsTaken < c.capacity
            """)
    int takeLate(CohortId cohort);

    @Modifying
    @Query("""
            update Cohort c set c.seatsTaken = c.seatsTaken - 1, c.version = c.version + 1
            where c.id = :cohort and c.seatsTaken > 0
            """)
    int giveBack(CohortId cohort);
}
