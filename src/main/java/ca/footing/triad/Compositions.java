package ca.footing.triad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Into groups of which sizes a number of people can be divided, the most regular first. Triads are mixed with pairs or with
 * fours, never with both, so that over up to three rounds the numbers of times in a role differ by at most one for all.
 */
final class Compositions {
    private static final int PAIR = 2;
    private static final int TRIAD = 3;
    private static final int FOUR = 4;

    private Compositions() {}

    /** @param size what is wished: 2 or 3 */
    static List<List<Integer>> of(int people, int size) {
        var found = new ArrayList<List<Integer>>();
        if (size == PAIR) {
            mix(found, people, PAIR, TRIAD);
        } else {
            mix(found, people, TRIAD, PAIR);
            mix(found, people, TRIAD, FOUR);
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingLong(
                        sizes -> sizes.stream().filter(each -> each != size).count()))
                .toList();
    }

    private static void mix(List<List<Integer>> found, int people, int main, int other) {
        for (var others = 0; others * other <= people; others++) {
            var rest = people - others * other;
            if (rest % main == 0) {
                var sizes = new ArrayList<>(Collections.nCopies(rest / main, main));
                sizes.addAll(Collections.nCopies(others, other));
                if (!sizes.isEmpty()) {
                    found.add(List.copyOf(sizes));
                }
            }
        }
    }
}
