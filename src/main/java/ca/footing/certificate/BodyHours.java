package ca.footing.certificate;

import ca.footing.shared.LocalizedText;
import java.util.List;

/**
 * What one body's rule makes of a person's attendance, with the working in sentences.
 *
 * @param rule the rule in sentences
 * @param lines one sentence for each line of the working, in the same order
 * @param result the sentence on the whole
 */
public record BodyHours(
        Body body, Working working, LocalizedText rule, List<LocalizedText> lines, LocalizedText result) {}
