package ca.footing.consultation;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import java.util.List;

/** A series that a consultation can be planned for. */
public record PlannableSeries(SeriesId id, LocalizedText title, List<ModuleSummary> modules) {}
