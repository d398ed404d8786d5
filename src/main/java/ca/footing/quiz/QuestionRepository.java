package ca.footing.quiz;

import ca.footing.catalogue.SeriesId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<BankQuestion, QuestionId> {
    BankQuestion save(BankQuestion question);

    void delete(BankQuestion question);

    Optional<BankQuestion> findById(QuestionId id);

    List<BankQuestion> findByIdIn(Collection<QuestionId> ids);

    List<BankQuestion> findBySeries(SeriesId series);

    /** A page of the bank by text; with an empty tag, of every question. */
    @Query("""
            select q from BankQuestion q
            where q.series = :series and (:tag = '' or :tag member of q.tags)
            order by q.text.en, q.id.id""")
    List<BankQuestion> page(SeriesId series, String tag, Pageable page);

    @Query("""
            select count(q) from BankQuestion q
            where q.series = :series and (:tag = '' or :tag member of q.tags)""")
    int count(SeriesId series, String tag);

    @Query("select distinct t from BankQuestion q join q.tags t where q.series = :series order by t")
    List<String> tags(SeriesId series);
}
