package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed hours of clinical supervision in the order in which a body asks for them: {@code crpo} by supervisor, then
 * date; {@code ccpa} by date (Schedule B: dates, durations, supervisor). Minutes stay whole, hours are rounded to two
 * decimals here only.
 */
@Service
@Transactional(readOnly = true)
@ForSignedIn
public class HoursFile {
    private static final String DANGEROUS = "=+-@\t\r";

    private final PracticeEntryRepository entries;
    private final SupervisorRepository supervisors;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final Texts texts;

    HoursFile(
            PracticeEntryRepository entries,
            SupervisorRepository supervisors,
            Profiles profiles,
            CurrentAccount current,
            Texts texts) {
        this.entries = entries;
        this.supervisors = supervisors;
        this.profiles = profiles;
        this.current = current;
        this.texts = texts;
    }

    /** The caller's file in UTF-8 with a byte-order mark, for spreadsheets. @throws RecordNotFound for another order */
    public byte[] csv(String order, Locale locale) {
        var people = supervisors.findByOwnerOrderByName(current.require()).stream()
                .map(Supervisor::details)
                .collect(Collectors.toMap(SupervisorDetails::id, Function.identity()));
        var rows = signed().stream().sorted(comparator(order, people)).toList();
        var out = new StringWriter();
        out.append('\ufeff');
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(texts.get(locale, "practice.file.notice"));
            csv.writeRecord(profiles.of(current.require())
                    .map(profile -> safe(profile.legalName() + " " + profile.registrationNumber()))
                    .orElse(""));
            csv.writeRecord(columns(locale));
            rows.forEach(row -> csv.writeRecord(cells(row, people, locale)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<EntryRow> signed() {
        var all = entries.ofOwner(current.require()).stream()
                .map(PracticeEntry::row)
                .toList();
        var corrected = all.stream()
                .filter(row -> row.status() == EntryStatus.APPROVED)
                .map(EntryRow::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.status() == EntryStatus.APPROVED && row.ledger() == Ledger.SUPERVISION)
                .filter(row -> !corrected.contains(row.id()))
                .toList();
    }

    private static Comparator<EntryRow> comparator(String order, Map<SupervisorId, SupervisorDetails> people) {
        return switch (order) {
            case "crpo" ->
                Comparator.comparing((EntryRow row) -> name(row, people)).thenComparing(EntryRow::start);
            case "ccpa" -> Comparator.comparing(EntryRow::start);
            default -> throw new RecordNotFound();
        };
    }

    private List<String> columns(Locale locale) {
        return List.of(
                        "supervisor",
                        "college",
                        "number",
                        "date",
                        "start",
                        "minutes",
                        "hours",
                        "kind",
                        "focus",
                        "group",
                        "signed")
                .stream()
                .map(column -> texts.get(locale, "practice.file." + column))
                .toList();
    }

    private List<String> cells(EntryRow row, Map<SupervisorId, SupervisorDetails> people, Locale locale) {
        var supervisor = Objects.requireNonNull(people.get(row.supervisor()));
        return List.of(
                safe(supervisor.name()),
                texts.get(locale, "account.college." + supervisor.college()),
                safe(supervisor.registrationNumber()),
                row.start().toLocalDate().toString(),
                row.start().toLocalTime().toString(),
                String.valueOf(row.minutes()),
                BigDecimal.valueOf(row.minutes())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .toPlainString(),
                texts.get(locale, "practice.kind." + row.kind()),
                texts.get(locale, "practice.focus." + row.focus()),
                row.groupSize() == null ? "" : String.valueOf(row.groupSize()),
                String.valueOf(row.decidedAt()));
    }

    private static String name(EntryRow row, Map<SupervisorId, SupervisorDetails> people) {
        return Objects.requireNonNull(people.get(row.supervisor())).name();
    }

    /** A spreadsheet must not take a cell for a formula (ASVS 1.2.10). */
    private static String safe(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
