package ca.footing.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesModuleRepository extends Repository<SeriesModule, ModuleId> {
    SeriesModule save(SeriesModule module);

    void delete(SeriesModule module);

    Optional<SeriesModule> findById(ModuleId id);

    @Query("select m from SeriesModule m left join fetch m.objectives where m.series = :series order by m.position")
    List<SeriesModule> ofSeries(SeriesId series);

    @Query("""
            select new ca.footing.catalogue.ModuleSummary(
                m.id, m.position, m.title, m.summary, m.didacticMinutes, m.experientialMinutes)
            from SeriesModule m where m.series = :series order by m.position
            """)
    List<ModuleSummary> rows(SeriesId series);

    @Query("""
            select new ca.footing.catalogue.ModuleSummary(
                m.id, m.position, m.title, m.summary, m.didacticMinutes, m.experientialMinutes)
            from SeriesModule m where m.id in :ids
            """)
    List<ModuleSummary> rows(Collection<ModuleId> ids);

    int countBySeries(SeriesId series);
}
