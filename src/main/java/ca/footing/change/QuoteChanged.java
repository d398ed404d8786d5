package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** What comes back is no longer what was shown, for example because a date has passed; the person looks again. */
public class QuoteChanged extends RuleViolation {}
