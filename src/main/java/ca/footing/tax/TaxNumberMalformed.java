package ca.footing.tax;

import ca.footing.shared.RuleViolation;

/** A GST/HST account is nine digits, RT and four digits; a Quebec one ten digits, TQ and four digits. */
public class TaxNumberMalformed extends RuleViolation {}
