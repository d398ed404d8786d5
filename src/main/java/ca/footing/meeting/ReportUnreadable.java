package ca.footing.meeting;

import ca.footing.shared.RuleViolation;

/** The file is no attendance report of Zoom or Teams that we know. */
public class ReportUnreadable extends RuleViolation {
    ReportUnreadable() {
        super();
    }
}
