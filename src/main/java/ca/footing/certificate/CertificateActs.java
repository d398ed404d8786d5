package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of who did what to a certificate, and why. */
@Component
class CertificateActs {
    private static final int MAX_REASON = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reason without blanks around it. @throws CertificateReasonNeeded when it is empty or too long */
    static String reason(String given) {
        var plain = given.strip();
        if (plain.isEmpty() || plain.length() > MAX_REASON) {
            throw new CertificateReasonNeeded();
        }
        return plain;
    }

    void write(
            RegistrationId registration,
            @Nullable CertificateId certificate,
            CertificateAct act,
            @Nullable AccountId by,
            String reason,
            @Nullable NameEvidence evidence) {
        jdbc.sql(
                        "insert into certificate_act values (:id, :registration, :certificate, :act, :at, :by, :reason, :evidence)")
                .param("id", Ids.bytes(Ids.next()))
                .param("registration", Ids.bytes(registration.id()))
                .param("certificate", certificate == null ? null : Ids.bytes(certificate.id()), Types.BINARY)
                .param("act", act.name())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by == null ? null : Ids.bytes(by.id()), Types.BINARY)
                .param("reason", reason)
                .param("evidence", evidence == null ? null : evidence.name(), Types.VARCHAR)
                .update();
    }

    /** Why it stays stopped or was revoked, in the words written for its holder: of the few that are. */
    String reason(RegistrationId registration, CertificateAct act) {
        return jdbc.sql("""
                        select reason from certificate_act where registration_id = :id and act = :act
                        order by acted_at desc limit 1""")
                .param("id", Ids.bytes(registration.id()))
                .param("act", act.name())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The newest first. */
    List<CertificateActRow> of(RegistrationId registration) {
        return jdbc.sql("""
                        select c.*, coalesce(a.preferred_name, '') as who from certificate_act c
                        left join account a on a.id = c.acted_by
                        where c.registration_id = :id order by c.acted_at desc, c.id desc limit 100""")
                .param("id", Ids.bytes(registration.id()))
                .query((row, _) -> {
                    var evidence = row.getString("evidence");
                    return new CertificateActRow(
                            CertificateAct.valueOf(row.getString("act")),
                            row.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString("who"),
                            row.getString("reason"),
                            evidence == null ? null : NameEvidence.valueOf(evidence));
                })
                .list();
    }
}
