package ca.footing.need;

import ca.footing.catalogue.SeriesId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedQuestionRepository extends Repository<NeedQuestion, NeedQuestionId> {
    NeedQuestion save(NeedQuestion question);

    Optional<NeedQuestion> findById(NeedQuestionId id);

    List<NeedQuestion> findByIdIn(Collection<NeedQuestionId> ids);

    @Query("select q from NeedQuestion q where q.series = :series and q.retiredAt is null order by q.position, q.id.id")
    List<NeedQuestion> findAsked(SeriesId series);
}
