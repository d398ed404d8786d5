package ca.footing.progress;

import ca.footing.catalogue.ModuleSummary;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.LocalizedText;
import java.util.List;

/** The reflections on one module that their authors show to the facilitators of the cohort, oldest first. */
public record SharedReflections(
        CohortSummary cohort, ModuleSummary module, LocalizedText prompt, List<SharedReflection> reflections) {}
