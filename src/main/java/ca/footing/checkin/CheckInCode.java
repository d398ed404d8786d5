package ca.footing.checkin;

import ca.footing.cohort.SessionId;
import ca.footing.shared.Ids;
import ca.footing.shared.SignedLinks;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What the code on the screen says: which session, arriving or leaving, and the step of time in which it was shown. It is
 * sealed with a key of this installation, so nobody can make one for another time.
 */
record CheckInCode(SessionId session, Direction direction, Instant at) {
    /** A code is shown so long, then the next. */
    static final Duration STEP = Duration.ofSeconds(20);

    private static final String PURPOSE = "check-in-code/";
    private static final int PLAIN = 16 + 1 + 8;
    private static final int SEAL = 12;

    /** The code of the step in which that instant lies. */
    static CheckInCode of(SessionId session, Direction direction, Instant now) {
        var step = now.getEpochSecond() - now.getEpochSecond() % STEP.toSeconds();
        return new CheckInCode(session, direction, Instant.ofEpochSecond(step));
    }

    String token(SignedLinks links) {
        var plain = ByteBuffer.allocate(PLAIN)
                .put(Ids.bytes(session.id()))
                .put((byte) direction.ordinal())
                .putLong(at.getEpochSecond())
                .array();
        var all = Arrays.copyOf(plain, PLAIN + SEAL);
        System.arraycopy(links.seal(PURPOSE, plain), 0, all, PLAIN, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Empty unless it was made here and not changed. */
    static Optional<CheckInCode> read(String token, SignedLinks links) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (all.length != PLAIN + SEAL) {
            return Optional.empty();
        }
        var plain = Arrays.copyOf(all, PLAIN);
        var seal = Arrays.copyOf(links.seal(PURPOSE, plain), SEAL);
        if (!MessageDigest.isEqual(seal, Arrays.copyOfRange(all, PLAIN, PLAIN + SEAL))) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(plain);
        var session = new byte[16];
        bytes.get(session);
        var direction = Direction.values()[bytes.get()];
        return Optional.of(
                new CheckInCode(new SessionId(Ids.of(session)), direction, Instant.ofEpochSecond(bytes.getLong())));
    }
}
