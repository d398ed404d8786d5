package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** An agreement is a PDF, JPEG or PNG of up to 5 MiB with a first day, and ends after it began. */
public class AgreementRefused extends RuleViolation {
    AgreementRefused() {
        super();
    }
}
