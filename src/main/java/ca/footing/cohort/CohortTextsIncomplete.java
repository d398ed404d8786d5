package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A public cohort has its name, session titles and price names in both languages, and a venue for sessions in person. */
public class CohortTextsIncomplete extends RuleViolation {
    CohortTextsIncomplete() {
        super();
    }
}
