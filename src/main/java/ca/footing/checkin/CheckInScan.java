package ca.footing.checkin;

import ca.footing.attendance.PhoneTimes;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that a person's phone read; it stays as it is, whatever counts in the end. */
@Entity
@Table(name = "check_in_scan")
class CheckInScan {
    /** Sent so soon after the code was shown, nobody calls it late. */
    private static final Duration AT_ONCE = Duration.ofMinutes(3);

    @EmbeddedId
    private CheckInScanId id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private Instant codeAt;
    private @Nullable Instant deviceAt;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected CheckInScan() {}

    @SuppressWarnings("NullAway.Init")
    CheckInScan(CheckInCode code, RegistrationId registration, @Nullable Instant deviceAt, Instant now) {
        this.id = CheckInScanId.next();
        this.session = code.session();
        this.registration = registration;
        this.direction = code.direction();
        this.codeAt = code.at();
        this.deviceAt = deviceAt;
        this.receivedAt = now;
    }

    RegistrationId registration() {
        return registration;
    }

    Direction direction() {
        return direction;
    }

    Instant codeAt() {
        return codeAt;
    }

    boolean isOf(CheckInCode code) {
        return direction == code.direction() && codeAt.equals(code.at());
    }

    PhoneTimes.PhoneTime time() {
        var later = Duration.between(codeAt, receivedAt);
        return new PhoneTimes.PhoneTime(
                direction == Direction.ARRIVE, codeAt, later.compareTo(AT_ONCE) > 0 ? later.toMinutes() : 0);
    }
}
