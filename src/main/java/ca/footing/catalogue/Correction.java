package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/** What a correction says to those who have the material; {@code anew} asks everyone to read it again. */
public record Correction(LocalizedText change, boolean anew) {}
