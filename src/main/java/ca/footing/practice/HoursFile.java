package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.shared.Csv;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
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
        var people = supervisors.findByOwnerOrderBySignatoryName(current.require()).stream()
                .map(Supervisor::details)
                .collect(Collectors.toMap(SupervisorDetails::id, Function.identity()));
        var rows = signed().stream().sorted(comparator(order, people)).toList();
        var file = new Csv()
                .line(texts.get(locale, "practice.file.notice"))
                .line(profiles.of(current.require())
                        .map(profile -> profile.legalName() + " " + profile.registrationNumber())
                        .orElse(""))
                .line(columns(locale));
        rows.forEach(row -> file.line(cells(row, people, locale)));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<EntryRow> signed() {
        var all = entries.ofOwner(current.require()).stream()
                .map(PracticeEntry::row)
                .toList();
        return Tally.counted(all).stream()
                .filter(row -> row.ledger() == Ledger.SUPERVISION)
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

    private Object[] columns(Locale locale) {
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
                .toArray();
    }

    private Object[] cells(EntryRow row, Map<SupervisorId, SupervisorDetails> people, Locale locale) {
        var supervisor = Objects.requireNonNull(people.get(row.supervisor()));
        return new Object[] {
            supervisor.name(),
            texts.get(locale, "account.college." + supervisor.college()),
            supervisor.registrationNumber(),
            row.start().toLocalDate().toString(),
            row.start().toLocalTime().toString(),
            row.minutes(),
            BigDecimal.valueOf(row.minutes()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP),
            texts.get(locale, "practice.kind." + row.kind()),
            texts.get(locale, "practice.focus." + row.focus()),
            row.groupSize() == null ? "" : String.valueOf(row.groupSize()),
            String.valueOf(row.decidedAt())
        };
    }

    private static String name(EntryRow row, Map<SupervisorId, SupervisorDetails> people) {
        return Objects.requireNonNull(people.get(row.supervisor())).name();
    }
}
