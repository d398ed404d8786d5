package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One cohort as lists show it.
 *
 * @param code the short address of the cohort, for example {@code rtr-2027-jan}
 * @param city the city of the first in-person session, empty when all are online
 * @param seatsFree seats that can be taken now
 * @param tentativeUntil by the end of that day it is decided whether it takes place; none when that is not in question
 */
public record CohortSummary(
        CohortId id,
        String code,
        SeriesId series,
        LocalizedText seriesTitle,
        String seriesSlug,
        LocalizedText name,
        CohortStatus status,
        Set<Format> formats,
        String city,
        String language,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        int sessions,
        int capacity,
        int seatsFree,
        SeatState seats,
        Money priceFrom,
        @Nullable LocalDate tentativeUntil) {}
