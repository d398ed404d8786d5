package ca.footing.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.catalogue.SeriesId;
import ca.footing.certificate.CertificateData;
import ca.footing.certificate.CertificateData.Credit;
import ca.footing.certificate.CertificateData.HeldSession;
import ca.footing.certificate.CertificateData.Holder;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.CertificateData.Provider;
import ca.footing.certificate.CertificateData.Signatory;
import ca.footing.certificate.CertificateData.TaughtModule;
import ca.footing.certificate.Edition;
import ca.footing.certificate.Template;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@FootingTest
class DesignsTest {
    @Autowired
    private Designs designs;

    @Autowired
    private DesignStore store;

    @Autowired
    private DesignedPrinter printer;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private Cohorts details;

    @Autowired
    private AccountFixtures people;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void signIn() {
        Acting.as(people.registrar(), Role.REGISTRAR);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void everyCertificateIsAccessibleAndSaysAllThatBodiesAskFor() throws Exception {
        var full = new Design(
                Design.HOUSE.heading(),
                Design.HOUSE.wording(),
                new LocalizedText("Thank you.", "Merci."),
                EnumSet.allOf(Block.class),
                List.of(Part.values()).reversed(),
                "#33566f",
                Pictures.clean(picture(400, 120)),
                Pictures.clean(picture(300, 90)));
        var bare = new Design(
                Design.HOUSE.heading(),
                Design.HOUSE.wording(),
                LocalizedText.EMPTY,
                Set.of(),
                List.of(),
                "#000000",
                null,
                null);
        for (var locale : Languages.ALL) {
            for (var design : List.of(full, bare)) {
                var data = data(locale, Edition.CORRECTED);
                var page = printer.html(data, template(design));
                var pdf = printer.pdf(page);
                requireAccessible(pdf, locale + " " + design.blocks());
                for (var text : List.of(read(pdf), page)) {
                    assertThat(text)
                            .contains("Zoë Łukasiewicz", "FTG-2026-000017", "FTG-2026-000009", "CRPO 012345")
                            .contains("APP-7", "12.50", "Robin Delorme", "RP, MACP", "Maple Institute", "/verify/abc");
                    assertThat(text)
                            .contains(data.modules()
                                    .getFirst()
                                    .objectives()
                                    .getFirst()
                                    .in(locale));
                    assertThat(text)
                            .contains(data.credits().getFirst().statement().in(locale));
                }
            }
        }
    }

    @Test
    void theCodeOnThePaperLeadsToTheVerificationPage() throws Exception {
        var data = data(Languages.ENGLISH, Edition.ORIGINAL);
        try (var paper = Loader.loadPDF(printer.pdf(printer.html(data, template(Design.HOUSE))))) {
            // the foot of the frame once stood alone on a second page
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            var last = new PDFRenderer(paper).renderImageWithDPI(paper.getNumberOfPages() - 1, 200);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                    last.getWidth(),
                    last.getHeight(),
                    last.getRGB(0, 0, last.getWidth(), last.getHeight(), null, 0, last.getWidth()))));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(data.verifyUrl());
        }
    }

    @Test
    void aSeriesHasTheHousesDesignUntilItHasItsOwn() {
        var series = series();
        assertThat(designs.of(series).own()).isFalse();

        designs.save(series, colour("#33566f"), 0);
        assertThat(store.used(series).design()).isEqualTo(colour("#33566f"));
        assertThat(designs.all()).anyMatch(row -> series.equals(row.series()) && row.version() == 1);

        designs.giveUp(series);
        assertThat(designs.of(series).own()).isFalse();
        assertThat(store.used(series).scope()).isEqualTo(DesignStore.HOUSE);
    }

    @Test
    void whoSavesOnTopOfAnotherIsToldAndNothingIsLost() {
        var series = series();
        designs.save(series, colour("#33566f"), 0);

        assertThatThrownBy(() -> designs.save(series, colour("#94351f"), 0))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(designs.of(series).design().colour()).isEqualTo("#33566f");
    }

    @Test
    void refusesWhatCouldNotBePrinted() {
        var series = series();
        assertThatThrownBy(() -> designs.save(series, colour("#9ab8a0"), 0)).isInstanceOf(ColourUnreadable.class);
        assertThatThrownBy(() -> designs.save(series, colour("red;}"), 0)).isInstanceOf(ColourUnreadable.class);
        assertThatThrownBy(() -> designs.save(series, wording("{name} did {programme}", ""), 0))
                .isInstanceOf(DesignTextsIncomplete.class);
        assertThatThrownBy(() -> designs.save(series, wording("{name} did {programme}", "{name}"), 0))
                .isInstanceOf(PlaceholderMissing.class);
        assertThatThrownBy(
                        () -> designs.save(series, wording("{name} did {programme} {grade}", "{name} {programme}"), 0))
                .isInstanceOf(PlaceholderUnknown.class);
        assertThatThrownBy(() -> designs.picture("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(PictureUnreadable.class);
        assertThat(designs.of(series).own()).isFalse();
    }

    @Test
    void partsArePrintedInTheOrderOfTheDesignAndNoneIsLost() {
        var house = Design.HOUSE;
        var moved = new Design(
                house.heading(),
                house.wording(),
                house.closing(),
                house.blocks(),
                List.of(Part.CHECK, Part.SESSIONS, Part.CHECK),
                house.colour(),
                null,
                null);
        assertThat(moved.order())
                .containsExactly(
                        Part.CHECK, Part.SESSIONS, Part.CONTENTS, Part.BODIES, Part.FACILITATORS, Part.SIGNATURE);
        for (var locale : Languages.ALL) {
            var data = data(locale, Edition.ORIGINAL);
            assertThat(heads(printer.html(data, template(moved)))).isEqualTo(List.of(2, 1, 3, 4, 0));
            assertThat(heads(printer.html(data, template(house)))).isEqualTo(List.of(0, 1, 2, 3, 4));
        }
        var before = store.write(house).replaceFirst("\"order\":\\[[^]]*],", "");
        assertThat(before).doesNotContain("order");
        assertThat(java.util.Objects.requireNonNull(store.read(before))).isEqualTo(house);
    }

    /** Where contents, sessions, bodies, facilitators and the check stand among the headings of a page. */
    private static List<Integer> heads(String page) {
        var heads = org.jsoup.Jsoup.parse(page).select("h2").eachText();
        assertThat(heads).hasSize(5);
        return java.util.stream.Stream.of(
                        "objectives|objectifs", "^Sessions|^Séances", "bodies|organismes", "acilitat|nimat", "FTG")
                .map(words -> heads.indexOf(heads.stream()
                        .filter(head -> java.util.regex.Pattern.compile(words)
                                .matcher(head)
                                .find())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words + " in " + heads))))
                .toList();
    }

    @Test
    void aPictureIsMadeSmallAndKeepsNothingElseOfItsFile() throws Exception {
        var clean = java.util.Base64.getDecoder().decode(designs.picture(picture(2000, 500)));
        var image = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(225);
    }

    @Test
    void thePreviewShowsTheSeriesOwnDataAndNobodyElses() {
        var cohort = cohorts.cohort(5);
        var series = details.details(cohort).summary().series();

        var page = designs.preview(series, Design.HOUSE, Languages.FRENCH);

        assertThat(page).contains("Attestation de réussite", "SAMPLE", "Soirée", "Robin Delorme");
        assertThat(designs.preview(series, colour("red;}"), Languages.ENGLISH)).doesNotContain("red;}");
    }

    private static void requireAccessible(byte[] pdf, String about) throws Exception {
        for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A}) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant())
                        .as(about + " " + flavour + " " + result.getTestAssertions())
                        .isTrue();
            }
        }
    }

    private static String read(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private SeriesId series() {
        return details.details(cohorts.cohort(3)).summary().series();
    }

    private Template template(Design design) {
        return new Template(DesignStore.HOUSE, 1, store.write(design));
    }

    private static Design colour(String colour) {
        var house = Design.HOUSE;
        return new Design(
                house.heading(),
                house.wording(),
                house.closing(),
                house.blocks(),
                house.order(),
                colour,
                house.logo(),
                null);
    }

    private static Design wording(String en, String fr) {
        var house = Design.HOUSE;
        return new Design(
                house.heading(),
                new LocalizedText(en, fr),
                house.closing(),
                house.blocks(),
                house.order(),
                house.colour(),
                house.logo(),
                null);
    }

    private static byte[] picture(int width, int height) throws Exception {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", file);
        return file.toByteArray();
    }

    static CertificateData data(Locale locale, Edition edition) {
        var both = new Minutes(600, 150);
        return new CertificateData(
                "FTG-2026-000017",
                edition,
                edition == Edition.ORIGINAL ? null : "FTG-2026-000009",
                LocalDate.of(2026, 11, 23),
                Languages.code(locale),
                new Holder("Zoë Łukasiewicz", new LocalizedText("RP", "PA"), "CRPO 012345"),
                new LocalizedText("Resourcing", "Ressourcement"),
                new LocalizedText("Winter cohort", "Cohorte d’hiver"),
                new Provider("Maple Institute", "1 Main Street\nToronto"),
                List.of(new TaughtModule(
                        new LocalizedText("Safety", "Sécurité"),
                        List.of(new LocalizedText("Name three signs.", "Nommer trois signes.")),
                        both)),
                List.of(new HeldSession(
                        new LocalizedText("Evening", "Soirée"), LocalDate.of(2026, 10, 1), Format.ONLINE, 750, 750)),
                both,
                List.of(new Credit(
                        "CCPA",
                        new LocalizedText("CCPA", "ACCP"),
                        "APP-7",
                        new LocalizedText("Approved for CECs.", "Agréé pour des UFC."),
                        750,
                        "12.50",
                        new LocalizedText("All sessions in full.", "Toutes les séances au complet."))),
                LocalizedText.EMPTY,
                new LocalizedText("Attendance verified.", "Présence vérifiée."),
                List.of(new Signatory("Robin Delorme", "RP, MACP")),
                new Signatory("Robin Delorme", "RP, MACP"),
                "https://footing.example/en/verify/abc");
    }
}
