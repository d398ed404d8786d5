package ca.footing.triad;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who has which role when: a group keeps its seats, and the roles move on by one seat each round. So in a group, the
 * numbers of times that two people have a role never differ by more than one.
 */
final class Rotation {
    private Rotation() {}

    /** @param size 2, 3 or 4 @param seat and @param round from 0 on */
    static PracticeRole role(int size, int seat, int round) {
        var cycle = cycle(size);
        return cycle.get((seat + round) % cycle.size());
    }

    /** How often a seat has the role in so many rounds. */
    static int times(int size, int seat, int rounds, PracticeRole role) {
        return (int) IntStream.range(0, rounds)
                .filter(round -> role(size, seat, round) == role)
                .count();
    }

    private static List<PracticeRole> cycle(int size) {
        return switch (size) {
            case 2 -> List.of(PracticeRole.PRACTITIONER, PracticeRole.CLIENT_ROLE);
            case 3 -> List.of(PracticeRole.PRACTITIONER, PracticeRole.CLIENT_ROLE, PracticeRole.OBSERVER);
            case 4 ->
                List.of(
                        PracticeRole.PRACTITIONER,
                        PracticeRole.OBSERVER,
                        PracticeRole.CLIENT_ROLE,
                        PracticeRole.OBSERVER);
            default -> throw new IllegalArgumentException("No group of " + size);
        };
    }
}
