package ca.footing.practice;

import ca.footing.shared.LocalizedText;

/**
 * An entry that waits for a facilitator.
 *
 * @param learner preferred name, with the legal one where that differs
 * @param cohort empty for a consultation
 * @param module empty where none is named
 * @param days whole days that it has waited
 */
public record QueueRow(EntryRow entry, String learner, LocalizedText cohort, LocalizedText module, long days) {}
