package ca.footing.eligibility;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesSummary;
import java.util.List;

/** What a rule of a series can ask for: every other published series and their modules. */
public record RuleChoices(List<SeriesSummary> series, List<ModuleSummary> modules) {}
