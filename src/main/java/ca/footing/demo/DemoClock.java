package ca.footing.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, set back while the demo's past is being lived through with the real services. */
class DemoClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    /** Makes it that instant now; time goes on from there. */
    void set(Instant now) {
        offset = Duration.between(Instant.ofEpochMilli(Clock.systemUTC().millis()), now);
    }

    void present() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
