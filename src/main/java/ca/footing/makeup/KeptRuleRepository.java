package ca.footing.makeup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptRuleRepository extends Repository<KeptRule, UUID> {
    KeptRule save(KeptRule rule);

    void delete(KeptRule rule);

    Optional<KeptRule> findById(UUID scope);

    @Query("select r from KeptRule r where r.scopeId in :scopes")
    List<KeptRule> some(Collection<UUID> scopes);
}
