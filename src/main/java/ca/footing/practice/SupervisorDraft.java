package ca.footing.practice;

import ca.footing.account.College;
import ca.footing.shared.EmailAddress;
import java.util.List;
import java.util.Locale;

/** What a learner records of a supervisor. The college is a field of its own and not assumed to be the learner's. */
public record SupervisorDraft(
        String name,
        EmailAddress email,
        Locale locale,
        College college,
        String registrationNumber,
        List<Credential> credentials) {
    private static final int NAME = 200;
    private static final int NUMBER = 60;

    public SupervisorDraft {
        credentials = List.copyOf(credentials);
    }

    void check() {
        if (name.isBlank()
                || name.length() > NAME
                || college == College.NONE
                || registrationNumber.isBlank()
                || registrationNumber.length() > NUMBER) {
            throw new SupervisorIncomplete();
        }
    }
}
