package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.refund.RefundPolicy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what a cohort consists of, one query per kind of part. */
interface CohortPartRepository extends Repository<Cohort, CohortId> {
    String SESSION = """
            select new ca.footing.cohort.CohortSession(s.id, c.id, s.position, s.module, s.title, s.time, s.breaks,
                s.format, s.venue, s.joinUrl, new ca.footing.cohort.SeatCount(s.capacity, s.seatsTaken, s.ownCapacity))
            from Cohort c join c.timetable s
            """;

    @Query(SESSION + "where c.id = :cohort order by s.position")
    List<CohortSession> sessions(CohortId cohort);

    @Query(SESSION + "where c.id in :cohorts order by s.startsAt")
    List<CohortSession> sessions(Collection<CohortId> cohorts);

    @Query(SESSION + """
            where c.status = ca.footing.cohort.CohortStatus.PUBLISHED and s.endsAt > :after and s.endsAt <= :until
            order by s.endsAt""")
    List<CohortSession> ended(Instant after, Instant until);

    @Query(SESSION + "where s.id = :session")
    Optional<CohortSession> session(SessionId session);

    @Query(SESSION + "where s.id in :sessions order by s.startsAt")
    List<CohortSession> some(Collection<SessionId> sessions);

    /** Of public cohorts, those of these modules, and those of the series without any, that begin within that time. */
    @Query(SESSION + """
            where (s.module in :modules or s.module is null and c.series = :series) and c.status = PUBLISHED and s.startsAt > :after and s.startsAt < :before
                and s.seatsTaken < s.capacity
            order by s.startsAt
            """)
    List<CohortSession> teaching(
            Collection<ModuleId> modules, SeriesId series, Instant after, Instant before, Limit limit);

    /** The same as {@link SeatRepository#kept}, for readers. */
    @Query("""
            select distinct s.module from Cohort c join c.timetable s
            where c.id = :cohort and s.module is not null and s.seatsTaken < s.capacity
                and s.seatsTaken - c.wholeTaken >= s.capacity - c.capacity and s.capacity - s.seatsTaken <= :waiting
            """)
    Set<ModuleId> kept(CohortId cohort, int waiting);

    @Query("""
            select p from Cohort c join c.prices p left join fetch p.onlyFor
            where c.id = :cohort order by p.position
            """)
    List<Price> prices(CohortId cohort);

    /** A converted column by itself would be taken for a constructor's argument. */
    record Agreed(RefundPolicy policy) {}

    @Query(
            "select new ca.footing.cohort.CohortPartRepository$Agreed(c.refundPolicy) from Cohort c where c.id = :cohort")
    Agreed refunds(CohortId cohort);

    @Query("""
            select new ca.footing.cohort.Facilitator(f.id, f.account, f.name, f.credentials, f.registrationNumber, f.bio,
                f.conflictOfInterest)
            from Cohort c join c.facilitators i join FacilitatorProfile f on f.id = i
            where c.id = :cohort order by index(i)
            """)
    List<Facilitator> facilitators(CohortId cohort);
}
