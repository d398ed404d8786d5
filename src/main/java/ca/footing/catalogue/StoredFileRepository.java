package ca.footing.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFileRepository extends Repository<StoredFile, StoredFile.Key> {
    StoredFile save(StoredFile file);

    Optional<StoredFile> findById(StoredFile.Key key);

    @Query("""
            select new ca.footing.catalogue.FileName(
                new ca.footing.catalogue.MaterialId(f.key.materialId), f.key.language, f.fileName)
            from StoredFile f where f.key.materialId in :materials order by f.key.language
            """)
    List<FileName> names(Collection<UUID> materials);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoredFile f where f.key.materialId = :material")
    void deleteOf(UUID material);
}
