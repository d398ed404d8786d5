package ca.footing.eligibility;

import ca.footing.catalogue.SeriesId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RuleRepository extends Repository<Rule, RuleId> {
    Rule save(Rule rule);

    Optional<Rule> findById(RuleId id);

    @Query("select r from Rule r where r.series = :series order by r.effectiveFrom, r.id.id")
    List<Rule> findOf(SeriesId series);

    @Query("select r from Rule r where r.id in :ids order by r.effectiveFrom, r.id.id")
    List<Rule> findAll(Collection<RuleId> ids);

    @Query("""
            select r from Rule r where r.series = :series and r.effectiveFrom <= :now
            and (r.effectiveUntil is null or r.effectiveUntil > :now) order by r.effectiveFrom, r.id.id""")
    List<Rule> findInForce(SeriesId series, Instant now);

    @Query("""
            select distinct r.series from Rule r where r.series in :series and r.effectiveFrom <= :now
            and (r.effectiveUntil is null or r.effectiveUntil > :now)""")
    Set<SeriesId> findWithRules(Collection<SeriesId> series, Instant now);
}
