package ca.footing.triad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Divides people into groups: never two together who must not be, as few repeated meetings as a short search finds, and
 * in each group the seats by which the roles even out over all sessions.
 */
final class Planner {
    /** Enough to try every division of a dozen people; beyond that a division is found at once or the next one is tried. */
    private static final int TRIES = 200_000;

    private static final int EXCHANGES = 2_000;

    private final Circle circle;
    private final int rounds;
    private final Random random;
    private int left = TRIES;

    Planner(Circle circle, int rounds, Random random) {
        this.circle = circle;
        this.rounds = rounds;
        this.random = random;
    }

    /** @param size of a group: 2 or 3 @return groups with their people in the order of the seats; empty when none exists */
    Optional<List<List<Integer>>> plan(int size) {
        for (var sizes : Compositions.of(circle.size(), size)) {
            left = TRIES;
            var groups = new ArrayList<List<Integer>>();
            sizes.forEach(_ -> groups.add(new ArrayList<>()));
            if (place(order(), 0, sizes, groups)) {
                meetOthers(groups);
                return Optional.of(groups.stream().map(this::seated).toList());
            }
        }
        return Optional.empty();
    }

    /** Whoever must avoid most people is placed first; among the others chance decides. */
    private List<Integer> order() {
        var people = new ArrayList<>(IntStream.range(0, circle.size()).boxed().toList());
        Collections.shuffle(people, random);
        people.sort(Comparator.comparingInt(circle::degree).reversed());
        return people;
    }

    private boolean place(List<Integer> people, int next, List<Integer> sizes, List<List<Integer>> groups) {
        if (next == people.size()) {
            return true;
        }
        var person = people.get(next);
        var empties = new HashSet<Integer>();
        for (var i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (group.size() == sizes.get(i)
                    || group.isEmpty() && !empties.add(sizes.get(i))
                    || !circle.fits(person, group)) {
                continue;
            }
            if (left-- <= 0) {
                return false;
            }
            group.add(person);
            if (place(people, next + 1, sizes, groups)) {
                return true;
            }
            group.removeLast();
        }
        return false;
    }

    /** Exchanges two people of two groups wherever that means fewer meetings again. */
    private void meetOthers(List<List<Integer>> groups) {
        for (var i = 0; groups.size() > 1 && i < EXCHANGES; i++) {
            var one = groups.get(random.nextInt(groups.size()));
            var other = groups.get(random.nextInt(groups.size()));
            if (one != other) {
                exchange(one, random.nextInt(one.size()), other, random.nextInt(other.size()));
            }
        }
    }

    private void exchange(List<Integer> one, int a, List<Integer> other, int b) {
        var before = circle.meetings(one) + circle.meetings(other);
        swap(one, a, other, b);
        var after = circle.meetings(one) + circle.meetings(other);
        if (after > before || isBroken(one, a) || isBroken(other, b)) {
            swap(one, a, other, b);
        }
    }

    private boolean isBroken(List<Integer> group, int at) {
        var person = group.get(at);
        return !circle.fits(
                person, group.stream().filter(other -> !other.equals(person)).toList());
    }

    private static void swap(List<Integer> one, int a, List<Integer> other, int b) {
        var moved = one.get(a);
        one.set(a, other.get(b));
        other.set(b, moved);
    }

    /** The order of seats by which everybody's roles, earlier sessions included, come out most evenly. */
    private List<Integer> seated(List<Integer> group) {
        return permutations(group).stream()
                .min(Comparator.comparingLong(this::unevenness))
                .orElseThrow();
    }

    private long unevenness(List<Integer> seats) {
        var sum = 0L;
        for (var seat = 0; seat < seats.size(); seat++) {
            for (var role : PracticeRole.values()) {
                long times = circle.done()[seats.get(seat)][role.ordinal()]
                        + Rotation.times(seats.size(), seat, rounds, role);
                sum += times * times;
            }
        }
        return sum;
    }

    private static List<List<Integer>> permutations(List<Integer> people) {
        if (people.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (var first : people) {
            var rest = people.stream().filter(other -> !other.equals(first)).toList();
            permutations(rest).forEach(tail -> {
                var seats = new ArrayList<Integer>();
                seats.add(first);
                seats.addAll(tail);
                all.add(seats);
            });
        }
        return all;
    }
}
