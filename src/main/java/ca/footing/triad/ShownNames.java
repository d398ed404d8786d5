package ca.footing.triad;

import ca.footing.account.AccountId;
import ca.footing.account.PersonName;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names that people use, told apart where several use the same: by as much of the family name as it takes, and by a
 * number where the family name is the same too.
 */
final class ShownNames {
    private ShownNames() {}

    static Map<AccountId, String> of(Collection<PersonName> people) {
        var shown = new HashMap<AccountId, String>();
        people.stream()
                .collect(Collectors.groupingBy(person -> person.preferredName().strip()))
                .forEach((name, same) -> shown.putAll(apart(name, same)));
        return shown;
    }

    /** The order of lists. */
    static Comparator<String> order() {
        return Collator.getInstance()::compare;
    }

    private static Map<AccountId, String> apart(String name, List<PersonName> same) {
        var shown = new HashMap<AccountId, String>();
        if (same.size() == 1) {
            shown.put(same.getFirst().account(), name);
            return shown;
        }
        var longest =
                same.stream().mapToInt(person -> family(person).length()).max().orElse(0);
        var letters = 1;
        while (letters < longest && differing(same, letters) < differing(same, longest)) {
            letters++;
        }
        var length = letters;
        var seen = new HashMap<String, Integer>();
        same.stream()
                .sorted(Comparator.comparing(person -> person.account().toString()))
                .forEach(person -> {
                    var longer = longer(name, person, length);
                    int number = seen.merge(longer, 1, Integer::sum);
                    shown.put(person.account(), number == 1 ? longer : longer + " (" + number + ")");
                });
        return shown;
    }

    private static long differing(List<PersonName> same, int letters) {
        return same.stream()
                .map(person -> cut(family(person), letters))
                .distinct()
                .count();
    }

    private static String longer(String name, PersonName person, int letters) {
        var family = family(person);
        if (family.isEmpty()) {
            return name;
        }
        return family.length() <= letters ? name + " " + family : name + " " + cut(family, letters) + ".";
    }

    private static String cut(String family, int letters) {
        return family.substring(0, Math.min(letters, family.length()));
    }

    private static String family(PersonName person) {
        var legal = person.legalName().strip();
        return legal.substring(legal.lastIndexOf(' ') + 1);
    }
}
