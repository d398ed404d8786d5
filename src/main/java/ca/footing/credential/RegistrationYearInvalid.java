package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** A college registered a person in a year in which it existed and that has come. */
public class RegistrationYearInvalid extends RuleViolation {
    RegistrationYearInvalid(String first, String last) {
        super(first, last);
    }
}
