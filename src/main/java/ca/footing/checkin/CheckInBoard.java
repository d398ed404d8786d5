package ca.footing.checkin;

import ca.footing.cohort.CohortSession;
import ca.footing.shared.LocalizedText;

/**
 * What the screen in the room shows.
 *
 * @param open whether codes are taken now: from 30 minutes before the session to 60 after it
 * @param address what the code says: an address with the sealed step of time; empty while it is not open
 * @param expected how many people are
 * @param arrived how many phones have read an arrival
 * @param left how many of those have read a leaving since
 */
public record CheckInBoard(
        CohortSession session,
        LocalizedText cohort,
        Direction direction,
        boolean open,
        String address,
        int expected,
        int arrived,
        int left) {}
