package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.certificate.PaperKind;
import ca.footing.cohort.CohortId;
import ca.footing.credential.PaperContent.Draft;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Digests;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Issued letters and statements as the database keeps them. Files are written once; reading one checks its hash. */
@Component
class PaperStore {
    private static final int MOST = 500;
    private static final String SELECT = """
            select id, kind, registration_id, subject_id, cohort_id, account_id, language, serial, code, issued_at, ended_at
            from credential_paper where\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<IssuedPaper> find(PaperId id) {
        return one("id = :key", Ids.bytes(id.id()));
    }

    Optional<IssuedPaper> byCode(String code) {
        return one("code = :key", code);
    }

    Optional<IssuedPaper> byFile(byte[] sha256) {
        return one("pdf_sha256 = :key", sha256);
    }

    /** The newest first. */
    List<IssuedPaper> of(AccountId holder) {
        return list("account_id = :key", Ids.bytes(holder.id()));
    }

    List<IssuedPaper> of(CohortId cohort) {
        return list("cohort_id = :key", Ids.bytes(cohort.id()));
    }

    /** The one that stands. */
    Optional<IssuedPaper> current(Draft draft) {
        return jdbc.sql(SELECT + """
                        registration_id = :place and kind = :kind and subject_id = :subject and language = :language
                        and current_key = 1""")
                .param("place", Ids.bytes(draft.place().registration().id()))
                .param("kind", draft.kind().name())
                .param("subject", Ids.bytes(draft.subject()))
                .param("language", Languages.code(draft.locale()))
                .query((row, _) -> paper(row))
                .optional();
    }

    boolean says(IssuedPaper paper, PaperContent content) {
        return read(paper.id(), "content", "content_sha256").equals(json.writeValueAsString(content));
    }

    /** @throws IllegalStateException when the stored bytes are not those that were issued */
    PaperContent content(PaperId id) {
        return json.readValue(read(id, "content", "content_sha256"), PaperContent.class);
    }

    /** @throws IllegalStateException when the stored bytes are not those that were issued */
    byte[] pdf(PaperId id) {
        return bytes(id, "pdf", "pdf_sha256");
    }

    void replace(IssuedPaper paper, Instant now) {
        jdbc.sql("update credential_paper set current_key = null, ended_at = :now where id = :id and current_key = 1")
                .param("now", utc(now))
                .param("id", Ids.bytes(paper.id().id()))
                .update();
    }

    /** @throws ObjectOptimisticLockingFailureException when one was issued in the same moment */
    void insert(IssuedPaper paper, AccountId by, PaperContent content, byte[] pdf) {
        var text = json.writeValueAsString(content);
        try {
            jdbc.sql("""
                            insert into credential_paper values (:id, :kind, :place, :subject, :cohort, :account, :language,
                            :serial, :code, 1, :at, null, :by, :content, :contentHash, :pdf, :pdfHash)""")
                    .param("id", Ids.bytes(paper.id().id()))
                    .param("kind", paper.kind().name())
                    .param("place", Ids.bytes(paper.registration().id()))
                    .param("subject", Ids.bytes(paper.subject()))
                    .param("cohort", Ids.bytes(paper.cohort().id()))
                    .param("account", Ids.bytes(paper.holder().id()))
                    .param("language", paper.language())
                    .param("serial", paper.serial())
                    .param("code", paper.code())
                    .param("at", utc(paper.issuedAt()))
                    .param("by", Ids.bytes(by.id()))
                    .param("content", text)
                    .param("contentHash", Digests.sha256(text.getBytes(StandardCharsets.UTF_8)))
                    .param("pdf", pdf)
                    .param("pdfHash", Digests.sha256(pdf))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new ObjectOptimisticLockingFailureException(IssuedPaper.class, paper.registration());
        }
    }

    private String read(PaperId id, String column, String hash) {
        return new String(bytes(id, column, hash), StandardCharsets.UTF_8);
    }

    private byte[] bytes(PaperId id, String column, String hash) {
        var kept = jdbc.sql("select " + column + ", " + hash + " from credential_paper where id = :id")
                .param("id", Ids.bytes(id.id()))
                .query((row, _) -> new byte[][] {row.getBytes(1), row.getBytes(2)})
                .single();
        if (!Arrays.equals(Digests.sha256(kept[0]), kept[1])) {
            throw new IllegalStateException("A stored paper is not as it was issued");
        }
        return kept[0];
    }

    private Optional<IssuedPaper> one(String where, Object key) {
        return jdbc.sql(SELECT + where)
                .param("key", key)
                .query((row, _) -> paper(row))
                .optional();
    }

    private List<IssuedPaper> list(String where, Object key) {
        return jdbc.sql(SELECT + where + " order by issued_at desc, serial desc limit " + MOST)
                .param("key", key)
                .query((row, _) -> paper(row))
                .list();
    }

    private static IssuedPaper paper(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", LocalDateTime.class);
        return new IssuedPaper(
                new PaperId(id(row, "id")),
                PaperKind.valueOf(row.getString("kind")),
                new RegistrationId(id(row, "registration_id")),
                id(row, "subject_id"),
                new CohortId(id(row, "cohort_id")),
                new AccountId(id(row, "account_id")),
                row.getString("language"),
                row.getString("serial"),
                row.getString("code"),
                row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Ids.of(row.getBytes(column));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
