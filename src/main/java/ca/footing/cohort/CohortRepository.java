package ca.footing.cohort;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CohortRepository extends Repository<Cohort, CohortId> {
    String ROW = """
            select new ca.footing.cohort.CohortRow(c.id, c.code, c.series, c.name, c.status, c.outline.inPerson, c.outline.online, c.city,
                c.venueProvince, c.language, c.outline.startsAt, c.outline.endsAt, c.closesAt, c.zone, c.outline.sessions,
                c.capacity, c.seatsTaken, c.outline.priceFrom, c.fullAttendance,
                (select o.decideOn from CohortOutlook o where o.cohort = c.id and o.state = TENTATIVE))
            from Cohort c
            """;

    Cohort save(Cohort cohort);

    Optional<Cohort> findById(CohortId id);

    /** Locked, so that seats sold meanwhile do not make the registrar's change fail. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cohort c where c.id = :id")
    Optional<Cohort> findLocked(CohortId id);

    /** Locked in one statement, so that what is read next was not read before the lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PlannedSession s join Cohort c on c.id = s.cohort where s.id = :session")
    Optional<Cohort> findLockedBySession(SessionId session);

    @Query("select c.id from Cohort c where c.code = :code")
    Optional<CohortId> findIdByCode(String code);

    @Query(ROW + "where c.code = :code")
    Optional<CohortRow> rowByCode(String code);

    @Query(ROW + "order by c.outline.startsAt desc, c.code")
    List<CohortRow> rows();

    @Query(ROW + "where c.id in :ids")
    List<CohortRow> rows(Collection<CohortId> ids);

    @Query("""
            select c.id from Cohort c
            where c.status <> DRAFT and c.outline.startsAt between :from and :to order by c.outline.startsAt
            """)
    List<CohortId> begunBetween(Instant from, Instant to);

    /** Empty city and false flags filter nothing. */
    @Query(ROW + """
                    where c.status = PUBLISHED and c.outline.endsAt > :now and c.series in :series
                        and c.outline.startsOn between :from and :to
                        and (:inPerson = false or c.outline.inPerson = true) and (:online = false or c.outline.online = true)
                        and (:city = '' or (c.outline.inPerson = true and c.city = :city))
                        and (:openOnly = false or (c.closesAt > :now and c.seatsTaken < c.capacity))
                    order by c.outline.startsAt, c.code
                    """)
    List<CohortRow> find(
            Collection<SeriesId> series,
            LocalDate from,
            LocalDate to,
            boolean inPerson,
            boolean online,
            String city,
            boolean openOnly,
            Instant now);

    @Query("""
            select distinct c.city from Cohort c
            where c.status = PUBLISHED and c.series in :series and c.closesAt > :now and c.outline.inPerson = true and c.city <> ''
            order by c.city
            """)
    List<String> cities(Collection<SeriesId> series, Instant now);

    @Query(ROW + """
                    where c.status <> DRAFT and c.id in (
                        select x.id from Cohort x join x.facilitators i join FacilitatorProfile f on f.id = i
                        where f.account = :account)
                    order by c.outline.startsAt, c.code
                    """)
    List<CohortRow> rowsOf(AccountId account);

    @Query("""
            select c.id from Cohort c
            where c.status = PUBLISHED and c.outline.startsAt < :begunBefore and c.outline.endsAt > :endedAfter
            order by c.outline.startsAt
            """)
    List<CohortId> running(Instant begunBefore, Instant endedAfter);

    /** None unless the person facilitates it. */
    @Query(ROW + """
                    where c.id = :cohort and c.id in (
                        select x.id from Cohort x join x.facilitators i join FacilitatorProfile f on f.id = i
                        where f.account = :account)
                    """)
    List<CohortRow> rowOf(CohortId cohort, AccountId account);
}
