package ca.footing.payment.sandbox;

import java.util.List;

/**
 * What a list shows, newest first.
 *
 * @param about any of these, or everything when empty
 * @param path a field that must have a value, as a JSON path; empty for none
 * @param delivery {@code true} or {@code false} for events that were delivered or not; empty for all
 * @param below only what was made before that number; 0 for no bound
 * @param above only what was made after that number, the oldest of these; 0 for no bound
 */
record SandboxQuery(
        String kind,
        long from,
        long to,
        List<String> about,
        String path,
        String value,
        String delivery,
        long below,
        long above,
        long limit) {
    static SandboxQuery newest(String kind, long limit) {
        return new SandboxQuery(kind, 0, Long.MAX_VALUE, List.of(), "", "", "", 0, 0, limit);
    }
}
