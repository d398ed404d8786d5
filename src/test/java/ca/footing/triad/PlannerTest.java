package ca.footing.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random cohorts against a search through every division. */
class PlannerTest {
    private static final int COHORTS = 1500;
    private static final int SMALL = 9;

    @Test
    void findsADivisionExactlyWhenOneKeepsEveryoneApartAndEvensOutTheRoles() {
        var random = new Random(20261123);
        var impossible = 0;
        for (var i = 0; i < COHORTS; i++) {
            var people = 2 + random.nextInt(SMALL - 1);
            var size = 2 + random.nextInt(2);
            var rounds = 1 + random.nextInt(3);
            var circle = circle(people, random.nextDouble() * random.nextDouble(), random);
            var plan = new Planner(circle, rounds, random).plan(size);
            assertThat(plan.isPresent())
                    .as("%s people in %s: %s", people, size, Arrays.deepToString(circle.apart()))
                    .isEqualTo(exists(circle, size));
            if (plan.isPresent()) {
                check(circle, plan.get(), rounds);
            } else {
                impossible++;
            }
        }
        assertThat(impossible).isBetween(COHORTS / 20, COHORTS / 2);
    }

    @Test
    void dividesALargeCohortAtOnce() {
        var random = new Random(7);
        for (var people = 10; people <= 60; people++) {
            var circle = circle(people, 0.08, random);
            check(circle, new Planner(circle, 3, random).plan(3).orElseThrow(), 3);
        }
    }

    @Test
    void letsPeopleMeetOthersAndEvensOutRolesOverSessions() {
        var random = new Random(11);
        var circle = circle(12, 0, random);
        for (var session = 0; session < 4; session++) {
            var groups = new Planner(circle, 1, random).plan(3).orElseThrow();
            for (var group : groups) {
                for (var seat = 0; seat < group.size(); seat++) {
                    var person = group.get(seat);
                    circle.done()[person][Rotation.role(3, seat, 0).ordinal()]++;
                    group.stream()
                            .filter(other -> !other.equals(person))
                            .forEach(other -> circle.met()[person][other]++);
                }
            }
        }
        for (var person = 0; person < 12; person++) {
            assertThat(Arrays.stream(circle.met()[person]).max().orElseThrow()).isLessThanOrEqualTo(2);
            assertThat(Arrays.stream(circle.done()[person]).max().orElseThrow()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void hasEachRoleOnceInThreeRoundsOfATriad() {
        for (var seat = 0; seat < 3; seat++) {
            for (var role : PracticeRole.values()) {
                assertThat(Rotation.times(3, seat, 3, role)).isEqualTo(1);
            }
        }
    }

    private static void check(Circle circle, List<List<Integer>> groups, int rounds) {
        assertThat(groups.stream().flatMap(List::stream).sorted().toList())
                .isEqualTo(java.util.stream.IntStream.range(0, circle.size())
                        .boxed()
                        .toList());
        for (var group : groups) {
            assertThat(group).hasSizeBetween(2, 4);
            assertThat(group)
                    .allSatisfy(person -> assertThat(circle.fits(person, group)).isTrue());
            for (var round = 0; round < rounds; round++) {
                var now = round;
                assertThat(java.util.stream.IntStream.range(0, group.size())
                                .mapToObj(seat -> Rotation.role(group.size(), seat, now)))
                        .contains(PracticeRole.PRACTITIONER, PracticeRole.CLIENT_ROLE);
            }
        }
        for (var role : PracticeRole.values()) {
            var times = new ArrayList<Integer>();
            groups.forEach(group -> {
                for (var seat = 0; seat < group.size(); seat++) {
                    times.add(Rotation.times(group.size(), seat, rounds, role));
                }
            });
            assertThat(times.stream().max(Integer::compare).orElseThrow()
                            - times.stream().min(Integer::compare).orElseThrow())
                    .as("%s over %s rounds in %s", role, rounds, groups)
                    .isLessThanOrEqualTo(1);
        }
    }

    private static Circle circle(int people, double density, Random random) {
        var apart = new boolean[people][people];
        for (var a = 0; a < people; a++) {
            for (var b = 0; b < a; b++) {
                apart[a][b] = random.nextDouble() < density;
                apart[b][a] = apart[a][b];
            }
        }
        return new Circle(apart, new int[people][people], new int[people][PracticeRole.values().length]);
    }

    private static boolean exists(Circle circle, int size) {
        return Compositions.of(circle.size(), size).stream()
                .anyMatch(sizes -> divides(circle, 0, new ArrayList<>(sizes)));
    }

    /** Takes the first person who is left and every group of each size around them. */
    private static boolean divides(Circle circle, int used, List<Integer> sizes) {
        if (sizes.isEmpty()) {
            return used == (1 << circle.size()) - 1;
        }
        var first = Integer.numberOfTrailingZeros(~used);
        for (var size : List.copyOf(new java.util.TreeSet<>(sizes))) {
            var rest = new ArrayList<>(sizes);
            rest.remove(size);
            for (var group = 0; group < 1 << circle.size(); group++) {
                if ((group & used) == 0
                        && (group >> first & 1) == 1
                        && Integer.bitCount(group) == size
                        && isQuiet(circle, group)
                        && divides(circle, used | group, rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isQuiet(Circle circle, int group) {
        for (var a = 0; a < circle.size(); a++) {
            for (var b = 0; b < a; b++) {
                if ((group >> a & 1) == 1 && (group >> b & 1) == 1 && circle.apart()[a][b]) {
                    return false;
                }
            }
        }
        return true;
    }
}
