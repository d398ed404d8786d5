package ca.footing.cohort;

import java.util.List;

/**
 * Something that must be known before the public sees a cohort.
 *
 * @param key text that says what is missing, with {@code args}; {@link ca.footing.shared.LocalizedText} among them is read
 *     in the reader's language
 * @param address screen on which it is filled in, empty when it stands in the configuration
 */
public record OpeningGap(String key, List<Object> args, String address) {}
