package ca.footing.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MaterialRepository extends Repository<ModuleMaterial, MaterialId> {
    ModuleMaterial save(ModuleMaterial material);

    void delete(ModuleMaterial material);

    Optional<ModuleMaterial> findById(MaterialId id);

    @Query("select m from ModuleMaterial m where m.module in :modules order by m.position")
    List<ModuleMaterial> ofModules(Collection<ModuleId> modules);

    @Query("select coalesce(max(m.position), 0) from ModuleMaterial m where m.module = :module")
    int lastPosition(ModuleId module);
}
