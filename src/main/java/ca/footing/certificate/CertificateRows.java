package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Digests;
import ca.footing.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Issued certificates as the database keeps them. Files are written once; reading them checks their hash. */
@Component
class CertificateRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = """
            select c.*, f.snapshot, f.snapshot_sha256 from certificate c join certificate_file f on f.certificate_id = c.id
            """;

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssuedCertificate> find(CertificateId id) {
        return one("where c.id = :key", Ids.bytes(id.id()));
    }

    Optional<IssuedCertificate> byCode(String code) {
        return one("where c.code = :key", code);
    }

    Optional<IssuedCertificate> byFile(byte[] sha256) {
        return one("where f.pdf_sha256 = :key", sha256);
    }

    /** The one that counts. */
    Optional<IssuedCertificate> current(RegistrationId registration) {
        return one("where c.current_key = 1 and c.registration_id = :key", Ids.bytes(registration.id()));
    }

    /** The newest first. */
    List<IssuedCertificate> of(RegistrationId registration) {
        return list("where c.registration_id = :key", Ids.bytes(registration.id()));
    }

    List<IssuedCertificate> of(AccountId holder) {
        return list("where c.account_id = :key", Ids.bytes(holder.id()));
    }

    List<IssuedCertificate> of(CohortId cohort) {
        return list("where c.cohort_id = :key", Ids.bytes(cohort.id()));
    }

    List<String> ended() {
        return jdbc.sql("select code from certificate where state <> 'VALID' order by ended_at desc, id limit 5000")
                .query((row, _) -> row.getString("code"))
                .list();
    }

    void insert(IssuedCertificate issued, @Nullable CertificateId replaces) {
        jdbc.sql("""
                insert into certificate values (:id, :registration, :cohort, :account, :serial, :code, :edition, :replaces,
                'VALID', :current, :at, null)""")
                .param("id", Ids.bytes(issued.id().id()))
                .param("registration", Ids.bytes(issued.registration().id()))
                .param("cohort", Ids.bytes(issued.cohort().id()))
                .param("account", Ids.bytes(issued.holder().id()))
                .param("serial", issued.data().serial())
                .param("code", issued.code())
                .param("edition", issued.data().edition().name())
                .param("replaces", replaces == null ? null : Ids.bytes(replaces.id()), Types.BINARY)
                .param("current", issued.data().edition() == Edition.DUPLICATE ? null : 1, Types.TINYINT)
                .param("at", utc(issued.issuedAt()))
                .update();
    }

    void keep(IssuedCertificate issued, Template template, String html, byte[] pdf) {
        var snapshot = JSON.writeValueAsString(issued.data());
        jdbc.sql(
                        "insert into certificate_file values (:id, :template, :version, :snapshot, :sh, :html, :hh, :pdf, :ph)")
                .param("id", Ids.bytes(issued.id().id()))
                .param("template", Ids.bytes(template.id()))
                .param("version", template.version())
                .param("snapshot", snapshot)
                .param("sh", hash(snapshot))
                .param("html", html)
                .param("hh", hash(html))
                .param("pdf", pdf)
                .param("ph", Digests.sha256(pdf))
                .update();
    }

    /** @return false when it does not count any more */
    boolean end(CertificateId id, CertificateState state, Instant now) {
        return jdbc.sql("""
                        update certificate set state = :state, current_key = null, ended_at = :now
                        where id = :id and state = 'VALID'""")
                        .param("state", state.name())
                        .param("now", utc(now))
                        .param("id", Ids.bytes(id.id()))
                        .update()
                > 0;
    }

    /** Duplicates of a certificate end with it. */
    void endDuplicates(RegistrationId registration, CertificateState state, Instant now) {
        jdbc.sql("""
                update certificate set state = :state, ended_at = :now
                where registration_id = :id and edition = 'DUPLICATE' and state = 'VALID'""")
                .param("state", state.name())
                .param("now", utc(now))
                .param("id", Ids.bytes(registration.id()))
                .update();
    }

    /** @throws IllegalStateException when the stored bytes are not those that were issued */
    byte[] pdf(CertificateId id) {
        var file = jdbc.sql("select pdf, pdf_sha256 from certificate_file where certificate_id = :id")
                .param("id", Ids.bytes(id.id()))
                .query((row, _) -> new byte[][] {row.getBytes(1), row.getBytes(2)})
                .single();
        return intact(file[0], file[1]);
    }

    /** @throws IllegalStateException when the stored bytes are not those that were issued */
    byte[] html(CertificateId id) {
        var file = jdbc.sql("select html, html_sha256 from certificate_file where certificate_id = :id")
                .param("id", Ids.bytes(id.id()))
                .query((row, _) -> new byte[][] {row.getString(1).getBytes(StandardCharsets.UTF_8), row.getBytes(2)})
                .single();
        return intact(file[0], file[1]);
    }

    private Optional<IssuedCertificate> one(String where, Object key) {
        return jdbc.sql(SELECT + where)
                .param("key", key)
                .query(CertificateRows::issued)
                .optional();
    }

    private List<IssuedCertificate> list(String where, Object key) {
        return jdbc.sql(SELECT + where + " order by c.issued_at desc, c.serial desc limit 2000")
                .param("key", key)
                .query(CertificateRows::issued)
                .list();
    }

    private static IssuedCertificate issued(ResultSet row, int number) throws SQLException {
        var snapshot = row.getString("snapshot");
        intact(snapshot.getBytes(StandardCharsets.UTF_8), row.getBytes("snapshot_sha256"));
        var ended = row.getObject("ended_at", LocalDateTime.class);
        return new IssuedCertificate(
                new CertificateId(Ids.of(row.getBytes("id"))),
                new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                new AccountId(Ids.of(row.getBytes("account_id"))),
                new CohortId(Ids.of(row.getBytes("cohort_id"))),
                row.getString("code"),
                CertificateState.valueOf(row.getString("state")),
                row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                JSON.readValue(snapshot, CertificateData.class));
    }

    private static byte[] intact(byte[] content, byte[] sha256) {
        if (!java.util.Arrays.equals(Digests.sha256(content), sha256)) {
            throw new IllegalStateException("A stored certificate is not as it was issued");
        }
        return content;
    }

    private static byte[] hash(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
