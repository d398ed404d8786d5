package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** A move to another cohort waits for its payment; it is paid or given up first. */
public class MoveUnderWay extends RuleViolation {}
