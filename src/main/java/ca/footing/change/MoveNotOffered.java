package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** The place cannot be moved: the agreed date has passed, it was moved as often as agreed, or moves are not offered. */
public class MoveNotOffered extends RuleViolation {}
