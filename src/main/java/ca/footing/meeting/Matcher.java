package ca.footing.meeting;

import ca.footing.account.AccountId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes who somebody in a report is, among the people expected: by what was confirmed before, by address, by whole
 * name, by a part of the name. Where two people fit it proposes none.
 *
 * @param teaching names and addresses of those who teach
 * @param aliases accounts by the key under which they were confirmed
 */
record Matcher(List<Person> people, Collection<String> teaching, Map<String, Set<AccountId>> aliases) {
    /** Names that phones and systems give themselves: they say nothing about a person, so they are never remembered. */
    private static final Set<String> ANYBODY = Set.of(
            "iphone",
            "ipad",
            "android",
            "guest",
            "invite",
            "invitee",
            "zoom user",
            "utilisateur zoom",
            "participant",
            "user",
            "utilisateur",
            "unknown",
            "inconnu",
            "host",
            "hote",
            "galaxy",
            "macbook",
            "pc",
            "telephone",
            "phone");

    Match match(Report.Attendee attendee) {
        var names = names(attendee.name());
        return only(
                        person -> keys(attendee.name(), attendee.email()).anyMatch(key -> knows(key, person)),
                        Match.Why.ALIAS)
                .or(() -> only(person -> person.email().equalsIgnoreCase(attendee.email()), Match.Why.EMAIL))
                .or(() -> only(person -> isCalled(person, names), Match.Why.NAME))
                .or(() -> teaches(attendee, names))
                .or(() -> only(person -> mayBe(person, names), Match.Why.LIKELY))
                .orElseGet(Match::nobody);
    }

    /** Under what a person is remembered once somebody has confirmed who it is; nothing for a name that is nobody's own. */
    static Stream<String> keys(String name, String email) {
        return Stream.of(email, Plain.of(Plain.name(name)))
                .filter(key -> key.length() > 1 && key.length() <= 200 && !ANYBODY.contains(key));
    }

    private boolean knows(String key, Person person) {
        return aliases.getOrDefault(key, Set.of()).contains(person.account());
    }

    private Optional<Match> only(Predicate<Person> fits, Match.Why why) {
        var found = people.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(new Match(why, found.getFirst().registration())) : Optional.empty();
    }

    private Optional<Match> teaches(Report.Attendee attendee, List<String> names) {
        return !attendee.email().isEmpty() && teaching.contains(attendee.email())
                        || names.stream().anyMatch(teaching::contains)
                ? Optional.of(new Match(Match.Why.FACILITATOR, null))
                : Optional.empty();
    }

    private static boolean isCalled(Person person, List<String> names) {
        var whole = words(person.name().legalName());
        return names.stream()
                .anyMatch(name -> words(name).equals(whole) || words(name).equals(withPreferred(person)));
    }

    /** The preferred name with the family name. */
    private static Set<String> withPreferred(Person person) {
        var legal = Plain.of(person.name().legalName());
        return words(person.name().preferredName() + " " + legal.substring(legal.lastIndexOf(' ') + 1));
    }

    /** First and family name without those between, or the preferred name alone. */
    private static boolean mayBe(Person person, List<String> names) {
        var preferred = words(person.name().preferredName());
        var known = Stream.concat(words(person.name().legalName()).stream(), preferred.stream())
                .collect(Collectors.toSet());
        return names.stream()
                .map(Matcher::words)
                .anyMatch(said -> !said.isEmpty()
                        && (said.size() > 1 && known.containsAll(said)
                                || said.equals(preferred)
                                || said.size() > preferred.size()
                                        && said.containsAll(preferred)
                                        && isInitial(said, known)));
    }

    /** "Robin T" for Robin Test. */
    private static boolean isInitial(Set<String> said, Set<String> known) {
        return said.stream()
                .allMatch(word -> known.contains(word)
                        || word.length() == 1 && known.stream().anyMatch(own -> own.startsWith(word)));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(Plain.of(name).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Zoom writes "Robin (Daniel Robin Test)" for somebody who changed their name in the meeting. */
    private static List<String> names(String written) {
        var shown = Plain.name(written);
        var open = shown.indexOf('(');
        return open < 0
                ? List.of(Plain.of(shown))
                : List.of(Plain.of(shown.substring(0, open)), Plain.of(shown.substring(open)), Plain.of(shown));
    }
}
