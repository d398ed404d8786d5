package ca.footing.catalogue;

import ca.footing.shared.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what editions of materials said before they were corrected. */
@Component
class MaterialHistory {
    private final JdbcClient jdbc;

    MaterialHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lays aside the edition that is stored; to be called before anything of it is changed. */
    void keep(MaterialId material, int edition, Instant now) {
        jdbc.sql("""
                insert into material_edition
                    (material_id, edition, title_en, title_fr, url, body_en, body_fr, change_en, change_fr, changed_at,
                     superseded_at)
                select id, edition, title_en, title_fr, url, body_en, body_fr, change_en, change_fr, changed_at, :now
                from module_material where id = :material
                """)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("material", Ids.bytes(material.id()))
                .update();
        jdbc.sql("""
                insert into material_edition_file (material_id, edition, language, file_name, sha256, content)
                select material_id, :edition, language, file_name, sha256, content
                from material_file where material_id = :material
                """)
                .param("edition", edition)
                .param("material", Ids.bytes(material.id()))
                .update();
    }

    void forget(MaterialId material) {
        for (var table : new String[] {"material_edition_file", "material_edition"}) {
            jdbc.sql("delete from " + table + " where material_id = ?")
                    .param(Ids.bytes(material.id()))
                    .update();
        }
    }
}
