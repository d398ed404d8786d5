package ca.footing.need;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedViewRepository extends Repository<NeedView, NeedViewId> {
    NeedView save(NeedView view);

    @Query("""
            select new ca.footing.need.NeedViewRepository$Row(v.viewedAt, v.viewer, v.part)
            from NeedView v where v.registration = :registration order by v.viewedAt, v.id.id""")
    List<Row> rows(RegistrationId registration);

    /** One reading as it is stored. */
    record Row(Instant at, AccountId viewer, NeedPart part) {}
}
