package ca.footing.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.CertificateFixtures;
import ca.footing.certificate.CertificateFixtures.Seat;
import ca.footing.cohort.CohortFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@FootingTest
class TrainingPapersTest {
    @Autowired
    private TrainingPapers papers;

    @Autowired
    private Transcripts transcripts;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private CredentialFixtures past;

    @Autowired
    private CertificateFixtures fixtures;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MovableClock clock;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aLetterSaysWhatWasAttendedAndThatItIsNoCertificate() throws Exception {
        var cohort = fixtures.cohort(2, 5);
        var seat = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(20));
        Acting.as(seat.person(), Role.LEARNER);
        assertThatThrownBy(() -> papers.letter(seat.place(), Languages.ENGLISH)).isInstanceOf(NothingAttended.class);

        past.attend(cohort, seat, 1);
        Acting.as(seat.person(), Role.LEARNER);
        for (var locale : Languages.ALL) {
            var pdf = papers.letter(seat.place(), locale);
            requireAccessible(pdf);
            assertThat(read(pdf))
                    .contains("Daniel Robin Test", "2 h 30 min")
                    .contains(
                            Languages.isFrench(locale) ? "Ce n’est pas une attestation" : "This is not a certificate");
        }
        Acting.as(people.learner(), Role.LEARNER);
        assertThatThrownBy(() -> papers.letter(seat.place(), Languages.ENGLISH)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aStatementIsOfACompleteModuleAndNamesTheCertificateWithTheSameMinutes() throws Exception {
        var cohort = fixtures.cohort(2, 5);
        var seat = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(20));
        past.attend(cohort, seat, 1);
        var modules = cohorts.modules(cohort);
        Acting.as(seat.person(), Role.LEARNER);
        requireAccessible(papers.statement(seat.place(), modules.getFirst(), Languages.FRENCH));
        assertThatThrownBy(() -> papers.statement(seat.place(), modules.getLast(), Languages.FRENCH))
                .isInstanceOf(ModuleNotComplete.class);

        var serial = past.certified(cohort, seat).data().serial();

        Acting.as(seat.person(), Role.LEARNER);
        assertThat(read(papers.statement(seat.place(), modules.getLast(), Languages.ENGLISH)))
                .contains(
                        "Module 2",
                        "2 h 30 min (1 h 40 min didactic, 50 min experiential)",
                        serial,
                        "Name three signs.");
    }

    @Test
    void noHourCountsTwiceInTheTranscript() throws Exception {
        var cohort = fixtures.cohort(2, 5);
        var seat = fixtures.seat(cohort);
        var again = cohorts.another(cohort, 5);
        var repeated = new Seat(places.confirmed(again, seat.person()), seat.person());
        clock.advance(Duration.ofDays(60));
        past.attend(cohort, seat, 2);
        past.attend(again, repeated, 2);
        Acting.as(seat.person(), Role.LEARNER);

        var rows = papers.mine();

        assertThat(rows)
                .extracting(TrainingRow::counting)
                .containsExactly(Counting.COUNTED, Counting.COUNTED, Counting.REPEATED, Counting.REPEATED);
        assertThat(Transcripts.sum(rows)).isEqualTo(new Minutes(200, 100));
        var csv = transcripts.csv(Languages.ENGLISH);
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).contains("Module 1", ",100,50,", "Taken before, and counted there.");
        var pdf = transcripts.pdf(Languages.FRENCH);
        requireAccessible(pdf);
        assertThat(read(pdf)).contains("Relevé de formation", "5 h (3 h 20 min didactique, 1 h 40 min expérientiel)");
    }

    @Test
    void timeThatLiesInTwoSessionsCountsOnce() {
        var one = fixtures.cohort(1, 5);
        var seat = fixtures.seat(one);
        var atTheSameTime = fixtures.cohort(1, 5);
        var other = new Seat(places.confirmed(atTheSameTime, seat.person()), seat.person());
        clock.advance(Duration.ofDays(20));
        past.attend(one, seat, 1);
        past.attend(atTheSameTime, other, 1);
        Acting.as(seat.person(), Role.LEARNER);

        assertThat(papers.mine())
                .extracting(TrainingRow::counting)
                .containsExactlyInAnyOrder(Counting.COUNTED, Counting.OVERLAPPING);
        assertThat(Transcripts.sum(papers.mine()).total()).isEqualTo(CertificateFixtures.HELD);
    }

    @Test
    void thePortfolioFollowsTheYearOfRegistrationAndHoldsTheCertificates() throws Exception {
        var cohort = fixtures.cohort(1, 5);
        var seat = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(20));
        var serial = past.certified(cohort, seat).data().serial();
        Acting.as(seat.person(), Role.LEARNER);
        var year = papers.mine().getFirst().to().getYear();
        var thisYear = LocalDate.now(clock).getYear();
        assertThat(portfolios.mine().cycles()).isEmpty();
        assertThatThrownBy(() -> portfolios.registeredIn(2014)).isInstanceOf(RegistrationYearInvalid.class);
        assertThatThrownBy(() -> portfolios.registeredIn(thisYear + 1)).isInstanceOf(RegistrationYearInvalid.class);

        portfolios.registeredIn(year - 3);
        assertThat(portfolios.mine().cycles()).extracting(PortfolioCycle::from).contains(year - 1, year - 3);
        portfolios.registeredIn(year - 2);

        var cycle = portfolios.mine().cycles().stream()
                .filter(one -> one.from() == year)
                .findFirst()
                .orElseThrow();
        assertThat(cycle.to()).isEqualTo(year + 1);
        assertThat(cycle.sum()).isEqualTo(new Minutes(100, 50));
        assertThat(cycle.minutesOpen()).isEqualTo(40 * 60 - 150);
        assertThatThrownBy(() -> portfolios.zip(year - 1, Languages.ENGLISH)).isInstanceOf(RecordNotFound.class);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(portfolios.zip(year, Languages.ENGLISH)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var file = zip.readAllBytes();
                requireAccessible(file);
                assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            }
        }
        assertThat(names)
                .containsExactly("portfolio-" + year + "-" + (year + 1) + ".pdf", "certificate-" + serial + ".pdf");
    }

    private static void requireAccessible(byte[] pdf) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(result.getTestAssertions().toString())
                    .isTrue();
        }
    }

    private static String read(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
