package ca.footing.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DistinctRepository extends Repository<DistinctAccounts, DistinctAccounts.Pair> {
    DistinctAccounts save(DistinctAccounts pair);

    Optional<DistinctAccounts> findById(DistinctAccounts.Pair pair);

    @Query("select d.id from DistinctAccounts d")
    List<DistinctAccounts.Pair> findPairs();
}
