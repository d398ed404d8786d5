package ca.footing.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a report has what, known by its headings in English and French. All other columns lie to the right of the name:
 * Zoom may put the meeting's own columns, which have the same headings, before it. -1 for a column that is not there.
 */
record Columns(
        int name,
        int email,
        int join,
        int leave,
        int duration,
        int action,
        int at,
        int waiting,
        int otherEmail,
        boolean utc) {
    static Optional<Columns> of(List<String> row) {
        var headings = row.stream().map(Plain::of).toList();
        var name = find(headings, 0, Columns::isName);
        if (name < 0) {
            return Optional.empty();
        }
        var email = find(headings, name, Columns::isEmail);
        var found = new Columns(
                name,
                email,
                find(headings, name, Columns::isJoin),
                find(headings, name, Columns::isLeave),
                find(headings, name, Columns::isDuration),
                find(headings, name, heading -> has(heading, "action")),
                find(headings, name, heading -> has(heading, "timestamp", "horodatage")),
                find(headings, name, heading -> has(heading, "waiting room", "salle d attente")),
                email < 0 ? -1 : find(headings, email + 1, Columns::isEmail),
                headings.stream().anyMatch(heading -> heading.endsWith(" utc")));
        return found.join >= 0 || found.duration >= 0 || found.isLog() ? Optional.of(found) : Optional.empty();
    }

    /** Teams' first reports: a line for each joining and each leaving. */
    boolean isLog() {
        return action >= 0 && at >= 0;
    }

    String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    /** Of a webinar: the address that the person signed in with, else that with which they registered. */
    String address(List<String> row) {
        var address = cell(row, email);
        return address.isEmpty() ? cell(row, otherEmail) : address;
    }

    private static int find(List<String> headings, int from, Predicate<String> is) {
        for (var column = from; column < headings.size(); column++) {
            if (is.test(headings.get(column))) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isName(String heading) {
        return heading.equals("name")
                || heading.startsWith("name original")
                || heading.equals("full name")
                || heading.equals("nom")
                || heading.startsWith("nom d origine")
                || heading.startsWith("nom nom")
                || heading.startsWith("nom original")
                || heading.equals("nom complet")
                || heading.equals("participant");
    }

    private static boolean isEmail(String heading) {
        return has(heading, "email", "e mail", "courriel", "adresse electronique");
    }

    private static boolean isDuration(String heading) {
        return has(heading, "duration", "duree");
    }

    private static boolean isJoin(String heading) {
        return !isDuration(heading)
                && !has(heading, "deconnexion")
                && has(heading, "join", "arrivee", "entree", "connexion", "participation", "rejoint", "rejoindre");
    }

    private static boolean isLeave(String heading) {
        return !isDuration(heading) && has(heading, "leave", "depart", "sortie", "deconnexion", "quitt");
    }

    private static boolean has(String heading, String... words) {
        for (var word : words) {
            if (heading.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
