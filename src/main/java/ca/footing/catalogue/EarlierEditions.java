package ca.footing.catalogue;

import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editions of materials that were corrected, for those who had them. */
@Service
@Internal
@Transactional(readOnly = true)
public class EarlierEditions {
    private final JdbcClient jdbc;

    EarlierEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<EarlierEdition> of(Collection<MaterialId> materials) {
        return materials.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.*, m.kind from material_edition e join module_material m on m.id = e.material_id
                        where e.material_id in (:materials) order by e.edition desc
                        """)
                        .param(
                                "materials",
                                materials.stream()
                                        .map(one -> Ids.bytes(one.id()))
                                        .toList())
                        .query((row, _) -> edition(row))
                        .list();
    }

    /**
     * The PDF of an earlier edition in that language (the other one if only that existed).
     *
     * @throws RecordNotFound when it had no file
     */
    public MaterialFile file(MaterialId material, int edition, Locale locale) {
        return jdbc.sql("""
                        select file_name, content from material_edition_file
                        where material_id = :material and edition = :edition order by language = :language desc limit 1
                        """)
                .param("material", Ids.bytes(material.id()))
                .param("edition", edition)
                .param("language", Languages.code(locale))
                .query((row, _) -> new MaterialFile(row.getString("file_name"), row.getBytes("content")))
                .optional()
                .orElseThrow(RecordNotFound::new);
    }

    private static EarlierEdition edition(ResultSet row) throws SQLException {
        return new EarlierEdition(
                new MaterialId(Ids.of(row.getBytes("material_id"))),
                MaterialKind.valueOf(row.getString("kind")),
                new MaterialEdition(row.getInt("edition"), text(row, "change"), instant(row, "changed_at")),
                text(row, "title"),
                row.getString("url"),
                text(row, "body"),
                Objects.requireNonNull(instant(row, "superseded_at")));
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_en"), row.getString(column + "_fr"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
