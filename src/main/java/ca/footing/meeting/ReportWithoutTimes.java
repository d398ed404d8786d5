package ca.footing.meeting;

import ca.footing.shared.RuleViolation;

/** The report has durations but no times of joining, so nobody could tell breaks from teaching. */
public class ReportWithoutTimes extends RuleViolation {
    ReportWithoutTimes() {
        super();
    }
}
