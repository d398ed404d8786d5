package ca.footing.payment;

import ca.footing.shared.RuleViolation;

/** Of money that waits for a decision a part has gone back: accepting it would give a receipt for more than is here. */
public class PartSentBack extends RuleViolation {}
