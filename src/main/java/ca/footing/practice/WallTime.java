package ca.footing.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When something began, on the clock of its place, and how long it took; the instants are derived for queries. */
@Embeddable
class WallTime {
    static final int SHORTEST = 5;
    static final int LONGEST = 720;

    private LocalDateTime wallStart;

    @Column(length = 50)
    private String zone;

    private Instant startsAt;
    private Instant endsAt;
    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected WallTime() {}

    /** @throws MinutesOutOfRange outside of 5 to 720 minutes */
    WallTime(LocalDateTime start, ZoneId zone, int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new MinutesOutOfRange();
        }
        this.wallStart = start;
        this.zone = zone.getId();
        this.minutes = minutes;
        this.startsAt = start.atZone(zone).toInstant();
        this.endsAt = startsAt.plusSeconds(minutes * 60L);
    }

    LocalDateTime start() {
        return wallStart;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int minutes() {
        return minutes;
    }
}
