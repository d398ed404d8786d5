package ca.footing.waitlist;

import ca.footing.shared.LocalizedText;

/** What a link of the interest list is about. */
public record InterestState(LocalizedText series, String seriesSlug, boolean confirmed, boolean left) {}
