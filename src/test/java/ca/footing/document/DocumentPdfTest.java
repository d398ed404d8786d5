package ca.footing.document;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.shared.Digests;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import ca.footing.tax.Taxes;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@FootingTest
class DocumentPdfTest {
    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private DocumentShelf shelf;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Taxes taxes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyKindInBothLanguagesIsAccessibleAndForTheArchive() throws Exception {
        var payer = people.learner();
        for (var locale : Languages.ALL) {
            for (var kind : DocumentKind.values()) {
                var quote = kind == DocumentKind.FORFEIT
                        ? taxes.included(
                                "Amount kept",
                                fixtures.quote(10_000, Province.ON).total(),
                                Province.ON,
                                LocalDate.of(2026, 11, 23))
                        : fixtures.quote(50_000, Province.QC);
                var issued =
                        fixtures.issue(DocumentFixtures.draft(kind, payer, UUID.randomUUID(), quote, locale, null));
                var pdf = Acting.as(payer, Role.LEARNER, () -> shelf.pdf(issued.id()));
                for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A}) {
                    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                            var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                        var result = validator.validate(parser);
                        assertThat(result.isCompliant())
                                .as(kind + " " + locale + " " + flavour + " " + result.getTestAssertions())
                                .isTrue();
                    }
                }
                try (var read = Loader.loadPDF(pdf)) {
                    assertThat(new PDFTextStripper().getText(read)).contains(issued.number(), "Ada Payer");
                }
            }
        }
    }

    @Test
    void isDrawnOnceAndKept() throws Exception {
        var payer = people.learner();
        var issued = fixtures.receipt(payer, UUID.randomUUID(), fixtures.quote(10_000, Province.ON));
        Callable<byte[]> ask = () -> Acting.as(payer, Role.LEARNER, () -> shelf.pdf(issued.id()));
        var files = new ArrayList<byte[]>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var file : threads.invokeAll(Collections.nCopies(4, ask))) {
                files.add(file.get());
            }
        }
        files.add(ask.call());

        assertThat(files).allSatisfy(file -> assertThat(file).isEqualTo(files.getFirst()));
        assertThat(jdbc.sql("select sha256 from document_pdf where document_id = :id")
                        .param("id", DocumentCredits.bytes(issued.id()))
                        .query((row, _) -> row.getBytes(1))
                        .single())
                .isEqualTo(Digests.sha256(files.getFirst()));
    }

    @Test
    void namesInOtherAlphabetsCanBeRead() throws Exception {
        var payer = people.learner();
        var like = DocumentFixtures.draft(
                DocumentKind.RECEIPT,
                payer,
                UUID.randomUUID(),
                fixtures.quote(10_000, Province.ON),
                Languages.FRENCH,
                null);
        var name = "Zoë Łukasiewicz-Nguyễn / Жанна / Ελένη";
        var issued = fixtures.issue(new DocumentDraft(
                like.kind(),
                like.reference(),
                payer,
                name,
                "",
                like.description(),
                like.quote(),
                like.at(),
                like.locale(),
                true,
                null));
        var pdf = Acting.as(payer, Role.LEARNER, () -> shelf.pdf(issued.id()));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains(name);
        }
    }
}
