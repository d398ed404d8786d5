package ca.footing.credential;

import ca.footing.account.CurrentAccount;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.credential.Paper.Fact;
import ca.footing.credential.Paper.Table;
import ca.footing.shared.Csv;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything the caller took, year by year, each hour counted once. */
@Service
@Transactional(readOnly = true)
@ForSignedIn
public class Transcripts {
    private final TrainingBook book;
    private final PaperHead head;
    private final PaperPrinter printer;
    private final CurrentAccount current;
    private final Texts texts;

    Transcripts(TrainingBook book, PaperHead head, PaperPrinter printer, CurrentAccount current, Texts texts) {
        this.book = book;
        this.head = head;
        this.printer = printer;
        this.current = current;
        this.texts = texts;
    }

    /** By the year in which the module ended, the oldest first. */
    public TreeMap<Integer, List<TrainingRow>> years() {
        return book.of(current.require()).stream()
                .collect(Collectors.groupingBy(row -> row.to().getYear(), TreeMap::new, Collectors.toList()));
    }

    /** The sum of rows. */
    public static Minutes sum(List<TrainingRow> rows) {
        return rows.stream().map(TrainingRow::minutes).reduce(new Minutes(0, 0), Minutes::plus);
    }

    /** One line a module, minutes as numbers, days as {@code 2027-03-09}. */
    public String csv(Locale locale) {
        var csv = new Csv();
        csv.line((Object[]) head.columns(
                        locale,
                        "from",
                        "to",
                        "programme",
                        "cohort",
                        "module",
                        "held",
                        "didactic",
                        "experiential",
                        "counting",
                        "complete",
                        "certificate")
                .toArray());
        book.of(current.require())
                .forEach(row -> csv.line(
                        row.from(),
                        row.to(),
                        row.cohort().seriesTitle().in(locale),
                        row.cohort().name().in(locale),
                        row.title().in(locale),
                        row.held(),
                        row.minutes().didactic(),
                        row.minutes().experiential(),
                        texts.get(locale, "credential.counting." + row.counting()),
                        texts.get(locale, row.complete() ? "credential.yes" : "credential.no"),
                        Objects.requireNonNullElse(row.serial(), "")));
        return csv.toString();
    }

    public byte[] pdf(Locale locale) {
        var years = years();
        var facts = new java.util.ArrayList<>(head.person(current.require(), locale));
        facts.add(new Fact(
                texts.get(locale, "credential.transcript.total"),
                split(sum(years.values().stream().flatMap(List::stream).toList()), locale)));
        var tables = years.entrySet().stream()
                .map(year -> new Table(
                        texts.get(
                                locale,
                                "credential.transcript.year",
                                Integer.toString(year.getKey()),
                                split(sum(year.getValue()), locale)),
                        head.columns(locale, "days", "programme", "module", "didactic", "experiential", "certificate"),
                        year.getValue().stream().map(row -> cells(row, locale)).toList()))
                .toList();
        return printer.pdf(
                new Paper(
                        texts.get(locale, "credential.transcript.title"),
                        "",
                        head.provider(),
                        facts,
                        tables,
                        head.notes(locale, "credential.transcript.note")),
                locale);
    }

    private List<String> cells(TrainingRow row, Locale locale) {
        var module = row.counting() == Counting.COUNTED
                ? row.title().in(locale)
                : row.title().in(locale) + " (" + texts.get(locale, "credential.counting." + row.counting()) + ")";
        return List.of(
                head.days(row, locale),
                row.cohort().seriesTitle().in(locale),
                module,
                Formats.minutes(row.minutes().didactic()),
                Formats.minutes(row.minutes().experiential()),
                Objects.requireNonNullElse(row.serial(), "–"));
    }

    private String split(Minutes minutes, Locale locale) {
        return texts.get(
                locale,
                "credential.paper.split",
                Formats.minutes(minutes.total()),
                Formats.minutes(minutes.didactic()),
                Formats.minutes(minutes.experiential()));
    }
}
