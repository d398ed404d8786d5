package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/** One module as lists show it; minutes are clock minutes without breaks. */
public record ModuleSummary(
        ModuleId id,
        int position,
        LocalizedText title,
        LocalizedText summary,
        int didacticMinutes,
        int experientialMinutes) {}
