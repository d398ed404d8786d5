package ca.footing.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Until when an offer for a cohort lasts. Nobody has to answer at night: an end that would fall into the night of the
 * cohort's zone moves an hour into the next day, and hours of the night in which an offer is made do not count.
 */
record OfferHours(Instant startsAt, Instant closesAt, ZoneId zone, WaitlistSettings settings) {
    /** From then on no offer is made or kept, and free seats are on general sale. */
    Instant pausesAt() {
        var pause = startsAt.minus(settings.pause());
        return pause.isBefore(closesAt) ? pause : closesAt;
    }

    boolean takesOffers(Instant now) {
        return now.isBefore(pausesAt());
    }

    /** The end of an offer made now; empty when too little time is left to answer one. */
    Optional<Instant> end(Instant now) {
        var length = now.isBefore(startsAt.minus(settings.nearStart())) ? settings.offer() : settings.nearOffer();
        return capped(fromMorning(now).plus(length)).filter(end -> !end.isBefore(now.plus(settings.shortest())));
    }

    /** The end when it is extended once; empty when that adds nothing. */
    Optional<Instant> extended(Instant end) {
        return capped(end.plus(settings.extension())).filter(later -> later.isAfter(end));
    }

    private Optional<Instant> capped(Instant end) {
        var calm = awake(end);
        return Optional.of(calm.isAfter(pausesAt()) ? eveningBefore(pausesAt()) : calm);
    }

    private Instant fromMorning(Instant now) {
        return isNight(now.atZone(zone)) ? morningAfter(now) : now;
    }

    private Instant awake(Instant end) {
        return isNight(end.atZone(zone)) ? morningAfter(end).plus(Duration.ofHours(1)) : end;
    }

    private Instant eveningBefore(Instant limit) {
        var wall = limit.atZone(zone);
        if (!isNight(wall)) {
            return limit;
        }
        var day = wall.toLocalTime().isBefore(settings.nightTo())
                ? wall.toLocalDate().minusDays(1)
                : wall.toLocalDate();
        return day.atTime(settings.nightFrom().minusMinutes(1)).atZone(zone).toInstant();
    }

    private Instant morningAfter(Instant night) {
        var wall = night.atZone(zone);
        var day = wall.toLocalTime().isBefore(settings.nightTo())
                ? wall.toLocalDate()
                : wall.toLocalDate().plusDays(1);
        return day.atTime(settings.nightTo()).atZone(zone).toInstant();
    }

    private boolean isNight(ZonedDateTime wall) {
        var time = wall.toLocalTime();
        return time.isBefore(settings.nightTo()) || !time.isBefore(settings.nightFrom());
    }
}
