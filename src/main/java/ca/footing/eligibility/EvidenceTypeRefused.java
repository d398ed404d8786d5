package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A file of evidence is, by its content, a PDF, a JPEG or a PNG. */
public class EvidenceTypeRefused extends RuleViolation {
    EvidenceTypeRefused() {
        super();
    }
}
