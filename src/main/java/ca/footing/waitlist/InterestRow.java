package ca.footing.waitlist;

import ca.footing.shared.LocalizedText;

/**
 * The interest in one series.
 *
 * @param confirmed who hears of new dates now
 * @param asked who has not confirmed the address yet
 * @param told who was told of dates at least once
 * @param registered of those who ever confirmed, how many have had a confirmed place since
 */
public record InterestRow(
        LocalizedText series, int confirmed, int asked, int left, int told, int registered, int everConfirmed) {
    /** Registered of a hundred who ever confirmed; 0 while nobody has. */
    public int conversion() {
        return everConfirmed == 0 ? 0 : Math.round(registered * 100f / everConfirmed);
    }
}
