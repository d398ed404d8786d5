package ca.footing.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads attendance reports. A report has one table (Zoom, Teams' first reports) or a summary and a table of each joining
 * (Teams): then the latter counts. A person who joined several times has several rows.
 */
final class MeetingReportReader {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ROWS = 20_000;
    private static final Duration ROUNDING = Duration.ofMinutes(2);

    private MeetingReportReader() {}

    /** @throws ReportTooLarge, ReportUnreadable, ReportWithoutTimes */
    static Report read(byte[] content, LocalDate session) {
        if (content.length > MOST_BYTES) {
            throw new ReportTooLarge();
        }
        var sections = sections(ReportTable.read(content));
        var section = sections.stream()
                .filter(one -> one.columns().join() >= 0 || one.columns().isLog())
                .reduce((_, later) -> later)
                .orElseThrow(() -> sections.isEmpty() ? new ReportUnreadable() : new ReportWithoutTimes());
        var rows = section.columns().isLog() ? log(section, session) : rows(section, session);
        if (rows.isEmpty()) {
            throw new ReportUnreadable();
        }
        return new Report(
                system(sections, section), people(rows), section.columns().utc());
    }

    private record Section(Columns columns, List<List<String>> rows) {}

    private record Row(String name, String email, Report.Stay stay, boolean approximate) {}

    private static List<Section> sections(List<List<String>> table) {
        if (table.size() > MOST_ROWS) {
            throw new ReportTooLarge();
        }
        var sections = new ArrayList<Section>();
        @Nullable Section current = null;
        for (var row : table) {
            var columns = Columns.of(row);
            if (columns.isPresent()) {
                current = new Section(columns.get(), new ArrayList<>());
                sections.add(current);
            } else if (row.stream().filter(cell -> !cell.isEmpty()).count() < 2) {
                current = null;
            } else if (current != null) {
                current.rows().add(row);
            }
        }
        sections.removeIf(section -> section.rows().isEmpty());
        return sections;
    }

    private static ReportSystem system(List<Section> sections, Section section) {
        var zoom = sections.size() == 1
                && !section.columns().isLog()
                && section.columns().waiting() >= 0;
        var minutes = section.rows().stream()
                .allMatch(row -> section.columns()
                        .cell(row, section.columns().duration())
                        .matches("\\d+"));
        return zoom || sections.size() == 1 && minutes ? ReportSystem.ZOOM : ReportSystem.TEAMS;
    }

    private static List<Row> rows(Section section, LocalDate session) {
        var columns = section.columns();
        var present = section.rows().stream()
                .filter(row -> !isYes(columns.cell(row, columns.waiting())))
                .filter(row -> !columns.cell(row, columns.join()).isEmpty())
                .toList();
        var times = ReportTimes.of(
                present.stream()
                        .flatMap(
                                row -> Stream.of(columns.cell(row, columns.join()), columns.cell(row, columns.leave())))
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                session);
        return present.stream()
                .map(row -> row(columns, row, times))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where one row stands for several joins its duration is shorter than from the first join to the last leave. */
    private static @Nullable Row row(Columns columns, List<String> row, ReportTimes times) {
        var join = times.parse(columns.cell(row, columns.join())).orElseThrow(ReportUnreadable::new);
        var leave = times.parse(columns.cell(row, columns.leave()));
        var lasted = ReportTimes.duration(columns.cell(row, columns.duration()));
        var until = leave.or(() -> lasted.map(join::plus)).orElse(join);
        var approximate = lasted.isPresent()
                && Duration.between(join, until).minus(lasted.get()).compareTo(ROUNDING) > 0;
        return row(columns, row, join, approximate ? join.plus(lasted.orElseThrow()) : until, approximate);
    }

    private static @Nullable Row row(
            Columns columns, List<String> row, LocalDateTime from, LocalDateTime to, boolean approximate) {
        return to.isAfter(from)
                ? new Row(
                        columns.cell(row, columns.name()),
                        columns.address(row).toLowerCase(Locale.ROOT),
                        new Report.Stay(from, to),
                        approximate)
                : null;
    }

    /** Joined, left, joined again: a joining without its leaving ends with the last thing that happened at all. */
    private static List<Row> log(Section section, LocalDate session) {
        var columns = section.columns();
        var times = ReportTimes.of(
                section.rows().stream()
                        .map(row -> columns.cell(row, columns.at()))
                        .toList(),
                session);
        var last = section.rows().stream()
                .map(row -> at(columns, row, times))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        var joined = new LinkedHashMap<String, List<String>>();
        var rows = new ArrayList<Row>();
        for (var row : section.rows()) {
            var name = columns.cell(row, columns.name());
            var action = Plain.of(columns.cell(row, columns.action()));
            if (action.contains("left") || action.contains("quitt") || action.contains("parti")) {
                var begun = joined.remove(name);
                if (begun != null) {
                    add(rows, row(columns, begun, at(columns, begun, times), at(columns, row, times), false));
                }
            } else {
                joined.putIfAbsent(name, row);
            }
        }
        joined.values().forEach(begun -> add(rows, row(columns, begun, at(columns, begun, times), last, false)));
        return rows;
    }

    private static void add(List<Row> rows, @Nullable Row row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private static LocalDateTime at(Columns columns, List<String> row, ReportTimes times) {
        return times.parse(columns.cell(row, columns.at())).orElseThrow(ReportUnreadable::new);
    }

    private static List<Report.Attendee> people(List<Row> rows) {
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.computeIfAbsent(
                        row.email().isEmpty() ? Plain.of(Plain.name(row.name())) : row.email(), _ -> new ArrayList<>())
                .add(row));
        return byKey.values().stream()
                .map(own -> new Report.Attendee(
                        own.getFirst().name(),
                        own.getFirst().email(),
                        Report.Stay.joined(own.stream().map(Row::stay).toList()),
                        own.stream().anyMatch(Row::approximate)))
                .toList();
    }

    private static boolean isYes(String cell) {
        return cell.equalsIgnoreCase("yes") || cell.equalsIgnoreCase("oui");
    }
}
