package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.Digests;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ScanType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The written, signed agreements that the caller has with supervisors (CRPO Standard 4.1). What is on the shelf counts as
 * recorded from its first to its last day; nobody but the caller opens the file.
 */
@Service
@Transactional
@ForSignedIn
public class AgreementShelf {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_FILES = 20;

    private final JdbcClient jdbc;
    private final SupervisorRepository supervisors;
    private final CurrentAccount current;
    private final Clock clock;

    AgreementShelf(JdbcClient jdbc, SupervisorRepository supervisors, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.supervisors = supervisors;
        this.current = current;
        this.clock = clock;
    }

    /** One agreement; {@code validTo} is its last day, null while none is agreed. */
    public record Agreement(
            UUID id,
            SupervisorId supervisor,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Its file, by the type that its bytes show. */
    public record AgreementFile(UUID id, ScanType type, byte[] content) {}

    /**
     * Lays an agreement on the shelf and records it for the supervisor from its first to its last day.
     *
     * @throws AgreementRefused unless it is a PDF, JPEG or PNG of up to 5 MiB whose days are in order, or when there are 20
     * @throws RecordNotFound unless the supervisor is the caller's
     */
    public void add(SupervisorId supervisor, LocalDate from, @Nullable LocalDate to, byte[] content) {
        var person = own(supervisor);
        var type = ScanType.of(content).filter(_ -> content.length <= MOST_BYTES);
        if (type.isEmpty() || to != null && to.isBefore(from) || of(supervisor).size() >= MOST_FILES) {
            throw new AgreementRefused();
        }
        person.record(new Credential(CredentialKind.AGREEMENT, from, to));
        jdbc.sql("""
                insert into practice_agreement
                    (id, supervisor_id, owner_id, valid_from, valid_to, type, size, sha256, content, uploaded_at)
                values (:id, :supervisor, :owner, :from, :to, :type, :size, :hash, :content, :now)
                """)
                .param("id", Ids.bytes(Ids.next()))
                .param("supervisor", Ids.bytes(supervisor.id()))
                .param("owner", Ids.bytes(current.require().id()))
                .param("from", from)
                .param("to", to)
                .param("type", type.orElseThrow().name())
                .param("size", content.length)
                .param("hash", Digests.sha256(content))
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** By first day. @throws RecordNotFound unless the supervisor is the caller's */
    @Transactional(readOnly = true)
    public List<Agreement> of(SupervisorId supervisor) {
        own(supervisor);
        return jdbc.sql("""
                select id, valid_from, valid_to from practice_agreement
                where supervisor_id = :supervisor order by valid_from, uploaded_at
                """)
                .param("supervisor", Ids.bytes(supervisor.id()))
                .query((row, _) -> new Agreement(
                        Ids.of(row.getBytes("id")),
                        supervisor,
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** @throws RecordNotFound unless it is the caller's */
    @Transactional(readOnly = true)
    public AgreementFile open(UUID agreement) {
        return mine().stream()
                .filter(file -> file.id().equals(agreement))
                .findAny()
                .orElseThrow(RecordNotFound::new);
    }

    /** Takes an agreement off the shelf; its days count as unrecorded again. @throws RecordNotFound unless the caller's */
    public void remove(Agreement agreement) {
        var removed = jdbc.sql("delete from practice_agreement where id = :id and owner_id = :owner")
                .param("id", Ids.bytes(agreement.id()))
                .param("owner", Ids.bytes(current.require().id()))
                .update();
        if (removed == 0) {
            throw new RecordNotFound();
        }
        own(agreement.supervisor())
                .forget(new Credential(CredentialKind.AGREEMENT, agreement.validFrom(), agreement.validTo()));
    }

    /** All of the caller's, whoever the supervisor; for the file of everything. */
    @Transactional(readOnly = true)
    public List<AgreementFile> mine() {
        return jdbc.sql(
                        "select id, type, content from practice_agreement where owner_id = :owner order by valid_from, id")
                .param("owner", Ids.bytes(current.require().id()))
                .query((row, _) -> new AgreementFile(
                        Ids.of(row.getBytes("id")), ScanType.valueOf(row.getString("type")), row.getBytes("content")))
                .list();
    }

    private Supervisor own(SupervisorId supervisor) {
        return supervisors
                .findById(supervisor)
                .filter(found -> found.owner().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
