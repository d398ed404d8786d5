package ca.footing.practice;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PracticeEntryRepository extends Repository<PracticeEntry, EntryId> {
    PracticeEntry save(PracticeEntry entry);

    void delete(PracticeEntry entry);

    Optional<PracticeEntry> findById(EntryId id);

    List<PracticeEntry> findByIdIn(Collection<EntryId> ids);

    @Query("select e from PracticeEntry e where e.owner = :owner order by e.time.startsAt desc, e.id.id")
    List<PracticeEntry> ofOwner(AccountId owner);

    /** Entries that share a minute with the given time; addenda stand beside what they correct and are left out. */
    @Query("""
            select count(e) from PracticeEntry e where e.owner = :owner and e.id <> :except and e.corrects is null
            and e.time.startsAt < :end and e.time.endsAt > :start
            """)
    long overlapping(AccountId owner, EntryId except, Instant start, Instant end);

    @Query("select e.id from PracticeEntry e where e.corrects = :entry")
    List<EntryId> addenda(EntryId entry);

    /** What lies with the facilitators of those cohorts, or with that leader; oldest first. */
    @Query("""
            select e from PracticeEntry e where e.signing.status = SENT
            and (e.signing.asked.cohort in :cohorts or e.signing.asked.leader = :leader)
            order by e.signing.sentAt, e.id.id
            """)
    List<PracticeEntry> lyingWith(Collection<CohortId> cohorts, AccountId leader, Limit limit);

    /** For each cohort or leader with whom something lies since then: how much, and since when. */
    @Query("""
            select new ca.footing.practice.Lying(e.signing.asked.cohort.id, e.signing.asked.leader.id, count(e), min(e.signing.sentAt))
            from PracticeEntry e where e.signing.status = SENT and e.signing.asked.signer = FACILITATOR
            and e.signing.sentAt < :before group by e.signing.asked.cohort.id, e.signing.asked.leader.id
            """)
    List<Lying> lyingSince(Instant before);
}
