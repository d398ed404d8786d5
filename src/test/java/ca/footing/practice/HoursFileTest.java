package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@FootingTest
class HoursFileTest {
    private static final byte[] AGREEMENT = "%PDF-1.7 signed by both".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private HoursFile hours;

    @Autowired
    private PracticeArchive archive;

    @Autowired
    private AgreementShelf agreements;

    @Autowired
    private Supervisors supervisors;

    @Autowired
    private Counters counters;

    @Autowired
    private PracticeLog log;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private JdbcClient jdbc;

    private AccountId learner;
    private SupervisorId supervisor;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void beALearner() {
        learner = fixtures.learner();
        Acting.as(learner);
        supervisor = fixtures.supervisor();
    }

    @Test
    void everyOrderIsAnAccessiblePdfInBothLanguagesWithTheSignatureUnderIt() throws Exception {
        fixtures.sign(supervisor, log.enter(fixtures.hour(supervisor, 3)));
        var day = fixtures.today().minusDays(4);
        fixtures.sign(supervisor, log.enter(fixtures.at(supervisor, day.atTime(9, 0), 45, PracticeKind.GROUP, "")));
        counters.declareContact(450, fixtures.today().minusDays(1));
        for (var order : List.of("crpo", "ccpa", "programme")) {
            for (var locale : Languages.ALL) {
                requireAccessible(hours.pdf(order, locale), order + " " + locale);
            }
        }

        assertThat(text(hours.pdf("crpo", Languages.ENGLISH)))
                .contains("order of CRPO", "Dana Whitfield", "00 4321", "Daniel Robin Test", "1.75", "450 h declared")
                .contains("Definition met", "Signed electronically by Dana Whitfield", "CRPO decides")
                .contains("Stated on signing: Registered Psychotherapist", "Authorised for independent practice");
        assertThat(text(hours.pdf("ccpa", Languages.FRENCH)))
                .contains("annexe B", day.toString(), "45 min", "J’atteste que la supervision");
        assertThat(text(hours.pdf("programme", Languages.ENGLISH))).contains("Nothing has been signed yet");
        assertThatThrownBy(() -> hours.pdf("other", Languages.ENGLISH)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whatWasSignedReadsTheSameAfterTheSupervisorsRecordIsChanged() throws Exception {
        fixtures.sign(supervisor, log.enter(fixtures.hour(supervisor, 3)));
        supervisors.change(
                supervisor,
                new SupervisorDraft(
                        "Somebody Else",
                        ca.footing.account.AccountFixtures.freshEmail(),
                        Languages.ENGLISH,
                        ca.footing.account.College.CCPA,
                        "1",
                        List.of()));

        assertThat(text(hours.pdf("crpo", Languages.ENGLISH)))
                .contains("Dana Whitfield", "Definition met")
                .doesNotContain("Somebody Else");
        assertThat(new String(hours.csv("crpo", Languages.ENGLISH), StandardCharsets.UTF_8))
                .contains("Dana Whitfield")
                .doesNotContain("Somebody Else");
    }

    @Test
    void everythingIsOneFileThatStaysTheirsAfterThePlaceHasEnded() throws Exception {
        var cohort = cohorts.cohort(3);
        var place = places.confirmed(cohort, learner);
        var module = cohorts.modules(cohort).getFirst();
        var start = fixtures.today().minusDays(5).atTime(12, 0);
        fixtures.sign(supervisor, log.enter(fixtures.practice(place, module, start, 40)));
        fixtures.sign(supervisor, log.enter(fixtures.hour(supervisor, 3)));
        agreements.add(supervisor, LocalDate.of(2026, 1, 1), null, AGREEMENT);
        jdbc.sql("update registration set status = 'CANCELLED', live_key = null where id = :id")
                .param("id", Ids.bytes(place.id()))
                .update();

        var files = unzipped(archive.zip(Languages.ENGLISH));
        assertThat(files)
                .containsKeys(
                        "README.txt",
                        "proof.json",
                        "VerifyProof.java",
                        "hours-crpo.pdf",
                        "hours-crpo.csv",
                        "hours-ccpa.pdf",
                        "hours-ccpa.csv",
                        "hours-programme.pdf",
                        "hours-programme.csv");
        assertThat(files.values()).anyMatch(content -> java.util.Arrays.equals(content, AGREEMENT));
        assertThat(text(files.get("hours-programme.pdf"))).contains("Role-play", "40 min", "neither clinical");
        assertThat(text(files.get("hours-crpo.pdf"))).contains("1.00").doesNotContain("Role-play");
        assertThat(new String(files.get("proof.json"), StandardCharsets.UTF_8)).contains("ROLE_PLAY", "INDIVIDUAL");
    }

    @Test
    void anAgreementCountsFromItsFirstToItsLastDayAndIsItsOwnersAlone() {
        agreements.add(supervisor, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), AGREEMENT);
        agreements.add(supervisor, LocalDate.of(2026, 9, 1), null, AGREEMENT);
        supervisors.change(supervisor, PracticeFixtures.draft(PracticeFixtures.NUMBER));

        var details = supervisors.details(supervisor);
        for (var covered : List.of("2026-01-01", "2026-06-30", "2026-09-01")) {
            assertThat(details.standingOn(LocalDate.parse(covered)).recorded()).contains(CredentialKind.AGREEMENT);
        }
        for (var uncovered : List.of("2025-12-31", "2026-07-01", "2026-08-31")) {
            assertThat(details.standingOn(LocalDate.parse(uncovered)).missing()).contains(CredentialKind.AGREEMENT);
        }
        var first = agreements.of(supervisor).getFirst();
        agreements.remove(first);
        assertThat(supervisors
                        .details(supervisor)
                        .standingOn(LocalDate.of(2026, 1, 1))
                        .missing())
                .contains(CredentialKind.AGREEMENT);
        var kept = agreements.of(supervisor).getFirst();
        Acting.as(fixtures.learner());
        assertThatThrownBy(() -> agreements.open(kept.id())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> agreements.remove(kept)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> agreements.add(supervisor, LocalDate.of(2026, 1, 1), null, AGREEMENT))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void anAgreementIsAPaperWithItsDaysInOrder() {
        assertThatThrownBy(() -> agreements.add(supervisor, LocalDate.of(2026, 1, 1), null, new byte[] {1, 2, 3}))
                .isInstanceOf(AgreementRefused.class);
        assertThatThrownBy(
                        () -> agreements.add(supervisor, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), AGREEMENT))
                .isInstanceOf(AgreementRefused.class);
    }

    private static void requireAccessible(byte[] pdf, String what) throws Exception {
        for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A}) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant())
                        .as(what + " " + flavour + " " + result.getTestAssertions())
                        .isTrue();
            }
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
