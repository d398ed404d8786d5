package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.List;

/** All that a module holds. {@code reflectionPrompt} and {@code exerciseText} (Markdown) may be empty: then not asked. */
public record ModuleDetails(
        ModuleSummary summary,
        SeriesId series,
        List<LocalizedText> objectives,
        ContentNotice contentNotice,
        List<Material> materials,
        int passMark,
        List<Question> questions,
        LocalizedText reflectionPrompt,
        LocalizedText exerciseTitle,
        LocalizedText exerciseText) {}
