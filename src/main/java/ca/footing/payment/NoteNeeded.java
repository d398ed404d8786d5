package ca.footing.payment;

import ca.footing.shared.RuleViolation;

/** Whoever closes a matter about money says in a few words how it was settled. */
public class NoteNeeded extends RuleViolation {}
