package ca.footing.attendance;

import ca.footing.account.PersonName;
import ca.footing.cohort.CohortSession;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of a cohort and what is recorded of each at one session.
 *
 * @param open whether attendance can be recorded now
 * @param reasonNeeded whether a change of what is recorded has to say why
 * @param settlement whether the roll is settled; then each change has to say why
 */
public record RollCall(
        CohortSession session,
        LocalizedText cohort,
        int minutesHeld,
        boolean open,
        boolean reasonNeeded,
        Settlement settlement,
        List<Person> people) {
    /** Whether recording this of the person has to say why. */
    public boolean asksWhy(Person person) {
        return settlement.settled() || reasonNeeded && person.standing() != Standing.UNMARKED;
    }

    public long unmarked() {
        return people.stream()
                .filter(person -> person.standing() == Standing.UNMARKED)
                .count();
    }

    /** What is recorded of a person, in one word. */
    public enum Standing {
        UNMARKED,
        PRESENT,
        PARTLY,
        ABSENT
    }

    /** What stands beside the name: pronouns, and the legal name where somebody else uses the same name. */
    public String beside(Person person) {
        var name = person.name();
        var namesakes = people.stream()
                .filter(other -> other.name().preferredName().equalsIgnoreCase(name.preferredName()))
                .count();
        return Stream.of(namesakes > 1 ? name.legalName() : "", name.pronouns())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /**
     * One person; times on the clock of the session's zone.
     *
     * @param minutesPresent clock minutes, breaks left out
     * @param guest whether the person is of another cohort and makes up here what they missed there
     * @param remarks what was said of the person otherwise
     */
    public record Person(
            RegistrationId registration,
            PersonName name,
            Standing standing,
            int minutesPresent,
            @Nullable LocalTime arrived,
            @Nullable LocalTime left,
            @Nullable Instant recordedAt,
            boolean guest,
            Remarks remarks) {}

    /**
     * What a facilitator should know beside the record.
     *
     * @param revisions how many records there are, the one that counts among them
     * @param absence when the person said that they would not come; null when they did not
     * @param appeal the person's open question about the record
     * @param phone what the person's phone said, in order; the record counts, not this
     */
    public record Remarks(
            int revisions,
            @Nullable Instant absence,
            @Nullable Appeal appeal,
            List<PhoneTimes.PhoneTime> phone) {
        public boolean isEmpty() {
            return revisions < 2 && absence == null && appeal == null && phone.isEmpty();
        }
    }
}
