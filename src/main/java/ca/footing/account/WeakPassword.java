package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** A password that the policy refuses; the screen has said why already, this is what a hand-made request meets. */
public class WeakPassword extends RuleViolation {}
