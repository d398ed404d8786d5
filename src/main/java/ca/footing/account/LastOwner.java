package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** Somebody must own the installation. */
public class LastOwner extends RuleViolation {}
