package ca.footing.catalogue;

import ca.footing.shared.Digests;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The PDF of a material in one language, with the SHA-256 of its bytes. */
@Entity
@Table(name = "material_file")
class StoredFile {
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME_LENGTH = 200;

    /** A material has at most one file per language. */
    @Embeddable
    record Key(UUID materialId, @JdbcTypeCode(SqlTypes.CHAR) String language) implements Serializable {
        static Key of(MaterialId material, String language) {
            return new Key(material.id(), language);
        }
    }

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    private String fileName;
    private int size;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] sha256;

    @Column(length = Integer.MAX_VALUE)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @SuppressWarnings("NullAway.Init")
    StoredFile(Key key, MaterialFile file) {
        this.key = key;
        replace(file);
    }

    /** @throws FileTooLarge above 10 MiB; NotAPdf unless the bytes begin as a PDF does */
    final void replace(MaterialFile file) {
        if (file.content().length > MAX_BYTES) {
            throw new FileTooLarge();
        }
        if (!isPdf(file.content())) {
            throw new NotAPdf();
        }
        fileName = safeName(file.fileName());
        content = file.content().clone();
        size = content.length;
        sha256 = Digests.sha256(content);
    }

    MaterialFile file() {
        return new MaterialFile(fileName, content);
    }

    private static boolean isPdf(byte[] content) {
        return content.length > MAGIC.length && Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The last part of the name, without characters that mean something to a file system or a header. */
    private static String safeName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var stem = last.replaceFirst("(?i)\\.pdf$", "")
                .replaceAll("[\\p{Cntrl}\"*:<>?|;%]", "")
                .strip();
        var limited = stem.substring(0, Math.min(stem.length(), NAME_LENGTH - 4));
        return (limited.isEmpty() ? "document" : limited) + ".pdf";
    }
}
