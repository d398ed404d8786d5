package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a cohort's draft must fulfil to be kept, and what must be there before the public sees it. */
final class CohortRules {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int CODE_LENGTH = 60;
    private static final int MOST_SEATS = 500;
    private static final List<String> LANGUAGES = List.of("en", "fr", "both");

    private CohortRules() {}

    static void requireValid(CohortDraft draft, int seatsTaken) {
        if (draft.code().length() > CODE_LENGTH || !CODE.matcher(draft.code()).matches()) {
            throw new CodeMalformed();
        }
        if (draft.capacity() < 1 || draft.capacity() > MOST_SEATS) {
            throw new CapacityOutOfRange(MOST_SEATS);
        }
        if (draft.capacity() < seatsTaken) {
            throw new CapacityBelowSeatsTaken(seatsTaken);
        }
        if (!LANGUAGES.contains(draft.language())) {
            throw new IllegalArgumentException("No language of sessions: " + draft.language());
        }
        var currencies = draft.prices().stream()
                .map(price -> price.price().currency())
                .distinct()
                .count();
        if (currencies > 1) {
            throw new PriceInvalid();
        }
    }

    /** People who registered learn in the modules of its series. */
    static void requireSameSeries(CohortStatus status, SeriesId series, CohortDraft draft) {
        if (status != CohortStatus.DRAFT && !series.equals(draft.series())) {
            throw new SeriesFixed();
        }
    }

    static void requireComplete(
            LocalizedText name, List<PlannedSession> sessions, List<Price> prices, List<FacilitatorId> facilitators) {
        if (sessions.isEmpty()) {
            throw new CohortWithoutSession();
        }
        if (prices.isEmpty()) {
            throw new CohortWithoutPrice();
        }
        if (facilitators.isEmpty()) {
            throw new CohortWithoutFacilitator();
        }
        if (!name.isComplete()
                || !sessions.stream().allMatch(PlannedSession::isComplete)
                || !prices.stream().allMatch(Price::isComplete)) {
            throw new CohortTextsIncomplete();
        }
    }

    /** Sessions by their start, numbered from 1. */
    static void order(List<PlannedSession> sessions) {
        sessions.sort(Comparator.comparing(PlannedSession::startsAt));
        for (var i = 0; i < sessions.size(); i++) {
            sessions.get(i).placeAt(i + 1);
            if (i > 0 && sessions.get(i).overlaps(sessions.get(i - 1))) {
                throw new SessionsOverlap();
            }
        }
    }

    /**
     * The lowest price of the whole series that anyone can have at any time, so that "from" is never less than what is
     * asked for in the end; failing that the lowest open to anyone, then the lowest of all; nothing without prices.
     */
    static Money lowest(List<Price> prices) {
        return lowest(prices, price -> price.isOpenToAnyone() && price.isLasting())
                .or(() -> lowest(prices, Price::isOpenToAnyone))
                .or(() -> lowest(prices, _ -> true))
                .orElse(Money.cad(0));
    }

    private static Optional<Money> lowest(List<Price> prices, Predicate<Price> which) {
        return prices.stream().filter(which).map(Price::price).min(Comparator.naturalOrder());
    }
}
