package ca.footing.credential;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's college may want to see, cycle by cycle, the newest first.
 *
 * @param registeredYear in which the college registered them; null while they have not said
 */
public record Portfolio(@Nullable Integer registeredYear, List<PortfolioCycle> cycles) {}
