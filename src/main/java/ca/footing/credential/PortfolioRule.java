package ca.footing.credential;

import ca.footing.shared.LocalizedText;
import java.time.LocalDate;

/**
 * What a college asks for in a cycle.
 *
 * @param minutes clock minutes in a whole cycle
 * @param source where that was read, and what in it is our own reading
 */
public record PortfolioRule(LocalDate from, int minutes, int cycleYears, LocalizedText source) {}
