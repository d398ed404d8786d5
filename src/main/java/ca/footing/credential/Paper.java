package ca.footing.credential;

import java.util.List;

/**
 * A paper of headed facts and tables, ready to be printed.
 *
 * @param mark what it is not, printed first and framed; may be empty
 * @param facts names and values
 * @param notes sentences at the end
 */
public record Paper(
        String title, String mark, String provider, List<Fact> facts, List<Table> tables, List<String> notes) {
    /** The same with other facts. */
    Paper with(List<Fact> others) {
        return new Paper(title, mark, provider, List.copyOf(others), tables, notes);
    }

    public record Fact(String name, String value) {}

    /** @param rows each with as many cells as there are columns */
    public record Table(String title, List<String> columns, List<List<String>> rows) {}
}
