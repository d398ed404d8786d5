package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cohort's own part of a summary, as one row of its table. */
record CohortRow(
        CohortId id,
        String code,
        SeriesId series,
        LocalizedText name,
        CohortStatus status,
        boolean inPerson,
        boolean online,
        String city,
        Province venueProvince,
        String language,
        Instant startsAt,
        Instant endsAt,
        Instant closesAt,
        ZoneId zone,
        int sessions,
        int capacity,
        int seatsTaken,
        Money priceFrom,
        boolean fullAttendance,
        @Nullable LocalDate tentativeUntil) {
    private static final int FEW_SEATS = 3;
    private static final int FEW_FIFTHS = 5;

    CohortSummary summary(SeriesSummary its, Instant now) {
        return new CohortSummary(
                id,
                code,
                series,
                its.title(),
                its.slug(),
                name,
                status,
                formats(),
                inPerson ? city : "",
                language,
                startsAt,
                endsAt,
                zone,
                sessions,
                capacity,
                capacity - seatsTaken,
                seats(its.status(), now),
                priceFrom,
                tentativeUntil);
    }

    /** Whether registrations are taken now, seats aside. */
    boolean isOpen(Instant now) {
        return status == CohortStatus.PUBLISHED && closesAt.isAfter(now);
    }

    private Set<Format> formats() {
        var formats = EnumSet.noneOf(Format.class);
        if (inPerson) {
            formats.add(Format.IN_PERSON);
        }
        if (online) {
            formats.add(Format.ONLINE);
        }
        return formats;
    }

    /** Few are left when a fifth of the seats or three of them are free. */
    private SeatState seats(SeriesStatus its, Instant now) {
        var free = capacity - seatsTaken;
        if (!isOpen(now) || its != SeriesStatus.PUBLISHED) {
            return SeatState.CLOSED;
        }
        if (free == 0) {
            return SeatState.FULL;
        }
        return free <= FEW_SEATS || free * FEW_FIFTHS <= capacity ? SeatState.FEW_LEFT : SeatState.OPEN;
    }
}
