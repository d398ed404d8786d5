package ca.footing.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeriesRepository extends Repository<Series, SeriesId> {
    String ROW = """
            select new ca.footing.catalogue.SeriesSummary(s.id, s.slug, s.status, s.title, s.summary,
                cast((select count(m) from SeriesModule m where m.series = s.id) as integer))
            from Series s
            """;

    Series save(Series series);

    Optional<Series> findById(SeriesId id);

    Optional<Series> findBySlug(String slug);

    @Query(ROW + "order by s.position")
    List<SeriesSummary> rows();

    @Query(ROW + "where s.status = PUBLISHED order by s.position")
    List<SeriesSummary> publishedRows();

    @Query(ROW + "where s.id in :ids")
    List<SeriesSummary> rows(Collection<SeriesId> ids);

    @Query("""
            select s.id from Series s
            where s.status = PUBLISHED and (s.title.en like :pattern escape '!' or s.summary.en like :pattern escape '!')
            """)
    List<SeriesId> matchingEnglish(String pattern);

    @Query("""
            select s.id from Series s
            where s.status = PUBLISHED and (s.title.fr like :pattern escape '!' or s.summary.fr like :pattern escape '!')
            """)
    List<SeriesId> matchingFrench(String pattern);

    @Query("select coalesce(max(s.position), 0) from Series s")
    int lastPosition();

    /** The series with its modules, their objectives and materials in one statement; a row for each pairing. */
    @Query("""
            select s, m, t from Series s
            left join SeriesModule m on m.series = s.id left join fetch m.objectives
            left join ModuleMaterial t on t.module = m.id
            where s.id = :id order by m.position, t.position
            """)
    List<Object[]> whole(SeriesId id);
}
