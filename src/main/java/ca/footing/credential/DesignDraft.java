package ca.footing.credential;

import ca.footing.shared.LocalizedText;

/**
 * A design as a form shows it.
 *
 * @param scope the title of the series, empty for the house
 * @param version the newest that was saved here, 0 for none; a form gives it back
 * @param own whether it is one of its own, not the house's
 */
public record DesignDraft(LocalizedText scope, Design design, int version, boolean own) {}
