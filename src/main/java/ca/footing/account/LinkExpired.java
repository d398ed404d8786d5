package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** The link is too old, was used already or never existed; which of them is not told. */
public class LinkExpired extends RuleViolation {}
