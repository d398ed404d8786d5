package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import java.util.List;

/** What the registrar enters for a module. */
public record ModuleDraft(
        LocalizedText title,
        LocalizedText summary,
        List<LocalizedText> objectives,
        ContentNotice contentNotice,
        int didacticMinutes,
        int experientialMinutes,
        LocalizedText reflectionPrompt,
        LocalizedText exerciseTitle,
        LocalizedText exerciseText) {}
