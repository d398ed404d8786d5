package ca.footing.triad;

import java.util.List;

/**
 * The people to be divided, as the planner sees them: numbers, and nothing else about them.
 *
 * @param apart whom not to put together; symmetric
 * @param met how often two have practised together before; symmetric
 * @param done how often each has had each role before, by its ordinal
 */
record Circle(boolean[][] apart, int[][] met, int[][] done) {
    int size() {
        return apart.length;
    }

    int degree(int person) {
        var degree = 0;
        for (var other : apart[person]) {
            degree += other ? 1 : 0;
        }
        return degree;
    }

    boolean fits(int person, List<Integer> group) {
        return group.stream().noneMatch(other -> apart[person][other]);
    }

    int meetings(List<Integer> group) {
        var sum = 0;
        for (var a : group) {
            for (var b : group) {
                sum += a < b ? met[a][b] : 0;
            }
        }
        return sum;
    }
}
