package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/** Advance information on a module: topics, media, methods, and who is present. */
public record ContentNotice(LocalizedText topics, LocalizedText media, LocalizedText methods, LocalizedText present) {}
