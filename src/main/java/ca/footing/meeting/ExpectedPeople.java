package ca.footing.meeting;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Contact;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Facilitator;
import ca.footing.registration.Participant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of a session with what a report may call them. */
@Component
class ExpectedPeople {
    private final Profiles profiles;
    private final Accounts accounts;

    ExpectedPeople(Profiles profiles, Accounts accounts) {
        this.profiles = profiles;
        this.accounts = accounts;
    }

    /** By preferred name. */
    List<Person> of(List<Participant> participants) {
        var ids = participants.stream().map(Participant::account).toList();
        var names = profiles.names(ids);
        var contacts = accounts.contacts(ids).stream().collect(Collectors.toMap(Contact::account, Function.identity()));
        return participants.stream()
                .map(person -> new Person(
                        person.registration(),
                        Objects.requireNonNull(names.get(person.account())),
                        Objects.requireNonNull(contacts.get(person.account()))
                                .email()
                                .value()))
                .sorted(Comparator.comparing(person -> person.name().preferredName()))
                .toList();
    }

    /** Names and addresses of those who teach, as they are compared. */
    Set<String> teaching(CohortDetails cohort) {
        List<AccountId> ids =
                cohort.facilitators().stream().map(Facilitator::account).toList();
        return Stream.concat(
                        cohort.facilitators().stream().map(facilitator -> Plain.of(facilitator.name())),
                        accounts.contacts(ids).stream()
                                .flatMap(contact -> Stream.of(contact.email().value(), Plain.of(contact.name()))))
                .collect(Collectors.toSet());
    }
}
