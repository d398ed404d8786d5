package ca.footing.practice;

import ca.footing.account.CurrentAccount;
import ca.footing.shared.Csv;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.PdfPrinter;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The caller's signed hours as files, read from the seals. Minutes stay whole, hours are rounded to two decimals here only.
 * They stay reachable after every workshop, also for who left one.
 */
@Service
@Transactional(readOnly = true)
@ForSignedIn
public class HoursFile {
    private static final List<String> COLUMNS = List.of(
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
            "signed",
            "title",
            "stated");

    private final HoursReports reports;
    private final PdfPrinter printer;
    private final TemplateEngine templates;
    private final PublicUrls urls;
    private final CurrentAccount current;
    private final Texts texts;

    HoursFile(
            HoursReports reports,
            PdfPrinter printer,
            TemplateEngine templates,
            PublicUrls urls,
            CurrentAccount current,
            Texts texts) {
        this.reports = reports;
        this.printer = printer;
        this.templates = templates;
        this.urls = urls;
        this.current = current;
        this.texts = texts;
    }

    /** In UTF-8 with a byte-order mark, for spreadsheets. @throws RecordNotFound for an order that we do not know */
    public byte[] csv(String order, Locale locale) {
        var report = report(order, locale);
        var file = new Csv()
                .line(texts.get(locale, "practice.file.notice." + report.order()))
                .line((report.learner() + " " + report.registrationNumber()).strip())
                .line(COLUMNS.stream()
                        .map(column -> texts.get(locale, "practice.file." + column))
                        .toArray());
        entries(report).forEach(entry -> file.line(cells(entry, locale)));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Tagged (PDF/UA-1) and for the archive (PDF/A-3a). @throws RecordNotFound for an order that we do not know */
    public byte[] pdf(String order, Locale locale) {
        var report = report(order, locale);
        var page = new StringOutput();
        templates.render(
                "practice/hours.jte",
                Map.of(
                        "report",
                        report,
                        "entries",
                        entries(report),
                        "texts",
                        texts,
                        "locale",
                        locale,
                        "check",
                        urls.absolute(PracticeRoutes.VERIFY)),
                page);
        return printer.draw(page.toString());
    }

    private HoursReport report(String order, Locale locale) {
        return reports.of(current.require(), HoursOrder.of(order).orElseThrow(RecordNotFound::new), locale);
    }

    /** By whoever signed, or for CCPA all by date. */
    private static List<SignedEntry> entries(HoursReport report) {
        Stream<SignedEntry> entries = report.groups().stream().flatMap(group -> group.entries().stream());
        return report.order() == HoursOrder.CCPA
                ? entries.sorted(java.util.Comparator.comparing(SignedEntry::start))
                        .toList()
                : entries.toList();
    }

    private String stated(SupervisorStatement statement, Locale locale) {
        return statement.holding().stream()
                .map(part -> texts.get(locale, "practice.stated." + part))
                .collect(Collectors.joining("; "));
    }

    private Object[] cells(SignedEntry entry, Locale locale) {
        return new Object[] {
            entry.by().name(),
            texts.get(locale, "account.college." + entry.by().college()),
            entry.by().registrationNumber(),
            entry.day().toString(),
            entry.start().toLocalTime().toString(),
            entry.minutes(),
            SignedEntry.hours(entry.minutes()),
            texts.get(locale, "practice.kind." + entry.kind()),
            texts.get(locale, "practice.focus." + entry.focus()),
            entry.groupSize() == null ? "" : String.valueOf(entry.groupSize()),
            entry.signedAt().toString(),
            entry.stated() == null ? "" : entry.stated().title(),
            entry.stated() == null ? "" : stated(entry.stated(), locale)
        };
    }
}
