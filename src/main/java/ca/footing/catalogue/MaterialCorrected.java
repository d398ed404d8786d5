package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/** A material has a new edition: those who have it are told what changed, in the same transaction. */
public record MaterialCorrected(
        MaterialId material, ModuleId module, int edition, LocalizedText change, boolean anew) {}
