package ca.footing.credential;

import ca.footing.account.AccountId;
import ca.footing.certificate.Certificates;
import ca.footing.credential.Paper.Fact;
import ca.footing.credential.Paper.Table;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * One cycle to file away: the entries with the college's prompts, and the certificates. The prompts are answered on the paper
 * or in a file of the person's own: what they write about their practice has no place in this system.
 */
@Component
class PortfolioFile {
    private static final List<String> PROMPTS = List.of("learned", "change", "next");

    private final PaperHead head;
    private final PaperPrinter printer;
    private final Certificates certificates;
    private final Texts texts;

    PortfolioFile(PaperHead head, PaperPrinter printer, Certificates certificates, Texts texts) {
        this.head = head;
        this.printer = printer;
        this.certificates = certificates;
        this.texts = texts;
    }

    byte[] zip(AccountId person, PortfolioCycle cycle, Locale locale) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            put(
                    zip,
                    "portfolio-" + cycle.from() + "-" + cycle.to() + ".pdf",
                    printer.pdf(paper(person, cycle, locale), locale));
            for (var place : cycle.rows().stream()
                    .map(TrainingRow::registration)
                    .distinct()
                    .toList()) {
                var current = certificates.current(place);
                if (current.isPresent()) {
                    put(
                            zip,
                            current.get().fileName("pdf"),
                            certificates.storedPdf(current.get().id()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private Paper paper(AccountId person, PortfolioCycle cycle, Locale locale) {
        var facts = new ArrayList<>(head.person(person, locale));
        facts.add(new Fact(
                texts.get(locale, "credential.portfolio.cycleName"),
                texts.get(
                        locale,
                        "credential.portfolio.cycle",
                        Integer.toString(cycle.from()),
                        Integer.toString(cycle.to()))));
        facts.add(new Fact(
                texts.get(locale, "credential.portfolio.recorded"),
                texts.get(
                        locale,
                        "credential.paper.split",
                        Formats.minutes(cycle.sum().total()),
                        Formats.minutes(cycle.sum().didactic()),
                        Formats.minutes(cycle.sum().experiential()))));
        facts.add(new Fact(
                texts.get(locale, "credential.portfolio.wanted"),
                Formats.minutes(cycle.rule().minutes())));
        var entries = cycle.rows().stream()
                .map(row -> List.of(
                        head.days(row, locale),
                        row.cohort().seriesTitle().in(locale) + ": "
                                + row.title().in(locale),
                        Formats.minutes(row.minutes().didactic()),
                        Formats.minutes(row.minutes().experiential()),
                        Objects.requireNonNullElse(row.serial(), "–")))
                .toList();
        var prompts = PROMPTS.stream()
                .map(prompt -> List.of(texts.get(locale, "credential.prompt." + prompt), "\u00a0"))
                .toList();
        return new Paper(
                texts.get(locale, "credential.portfolio.paper"),
                "",
                head.provider(),
                facts,
                List.of(
                        new Table(
                                texts.get(locale, "credential.portfolio.entries"),
                                head.columns(locale, "days", "activity", "didactic", "experiential", "certificate"),
                                entries),
                        new Table(
                                texts.get(locale, "credential.portfolio.prompts"),
                                head.columns(locale, "prompt", "own"),
                                prompts)),
                List.of(
                        texts.get(locale, "credential.portfolio.note"),
                        texts.get(locale, "credential.portfolio.decides"),
                        cycle.rule().source().in(locale)));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
