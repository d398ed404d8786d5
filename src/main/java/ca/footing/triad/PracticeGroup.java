package ca.footing.triad;

import ca.footing.registration.RegistrationId;
import java.util.List;

/** One group of a session, in the order of its seats. */
public record PracticeGroup(int number, List<Member> members) {
    /** A person and their role in each round. */
    public record Member(RegistrationId registration, String name, List<PracticeRole> roles) {}
}
