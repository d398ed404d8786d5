package ca.footing.meeting;

import ca.footing.shared.RuleViolation;

/** The file is larger than any attendance report. */
public class ReportTooLarge extends RuleViolation {
    ReportTooLarge() {
        super();
    }
}
