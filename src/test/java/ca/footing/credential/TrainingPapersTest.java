package ca.footing.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateCheck;
import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.CertificateFixtures;
import ca.footing.certificate.CertificateFixtures.Seat;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.PaperKind;
import ca.footing.cohort.CohortFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@FootingTest
class TrainingPapersTest {
    @Autowired
    private TrainingPapers papers;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private CertificateCheck check;

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
            var issued = papers.letter(seat.place(), locale);
            var pdf = papers.pdf(issued.id());
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
        requireAccessible(papers.pdf(papers.statement(seat.place(), modules.getFirst(), Languages.FRENCH)
                .id()));
        assertThatThrownBy(() -> papers.statement(seat.place(), modules.getLast(), Languages.FRENCH))
                .isInstanceOf(ModuleNotComplete.class);

        var serial = past.certified(cohort, seat).data().serial();

        Acting.as(seat.person(), Role.LEARNER);
        assertThat(read(papers.pdf(papers.statement(seat.place(), modules.getLast(), Languages.ENGLISH)
                        .id())))
                .contains(
                        "Module 2",
                        "2 h 30 min (1 h 40 min didactic, 50 min experiential)",
                        serial,
                        "Name three signs.");
    }

    @Test
    void aLetterHasANumberNeverChangesAndIsReplacedOnlyWhenTheRecordsSayOtherwise() throws Exception {
        var cohort = fixtures.cohort(2, 5);
        var seat = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(20));
        past.attend(cohort, seat, 1);
        Acting.as(seat.person(), Role.LEARNER);
        var first = papers.letter(seat.place(), Languages.ENGLISH);
        var pdf = papers.pdf(first.id());
        assertThat(first.serial()).matches("FTG-\\d{4}-A\\d{6}");
        clock.advance(Duration.ofDays(3));
        assertThat(papers.letter(seat.place(), Languages.ENGLISH)).isEqualTo(first);

        Acting.asNobody();
        var checked = check.byCode(first.code()).orElseThrow();
        assertThat(checked.kind()).isEqualTo(PaperKind.LETTER);
        assertThat(checked.state()).isEqualTo(CertificateState.VALID);
        assertThat(checked.name()).isEqualTo("Daniel Robin Test");
        assertThat(checked.minutes().total()).isEqualTo(CertificateFixtures.HELD);
        assertThat(check.byFile(pdf)).contains(checked);
        var changed = pdf.clone();
        changed[pdf.length / 2] ^= 1;
        assertThat(check.byFile(changed)).isEmpty();

        past.attend(cohort, seat, 2);
        Acting.as(seat.person(), Role.LEARNER);
        var second = papers.letter(seat.place(), Languages.ENGLISH);
        assertThat(read(papers.pdf(second.id()))).contains("5 h", second.serial(), "Replaces " + first.serial());
        assertThat(papers.pdf(first.id())).isEqualTo(pdf);
        assertThat(papers.issued())
                .extracting(IssuedPaper::serial, IssuedPaper::stands)
                .containsExactly(tuple(second.serial(), true), tuple(first.serial(), false));
        var old = check.byCode(first.code()).orElseThrow();
        assertThat(old.state()).isEqualTo(CertificateState.SUPERSEDED);
        assertThat(old.name()).isEmpty();
        Acting.as(people.learner(), Role.LEARNER);
        assertThatThrownBy(() -> papers.pdf(first.id())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void theOfficeIssuesLettersFromAListAndOfTwoAtOnceOneStands() throws Exception {
        var cohort = fixtures.cohort(2, 5);
        var seat = fixtures.seat(cohort);
        var absent = fixtures.seat(cohort);
        clock.advance(Duration.ofDays(20));
        past.attend(cohort, seat, 1);
        var office = people.registrar();
        Acting.as(office, Role.REGISTRAR);
        assertThat(desk.of(cohort))
                .extracting(PaperRow::registration, PaperRow::present, PaperRow::held)
                .containsExactlyInAnyOrder(
                        tuple(seat.place(), CertificateFixtures.HELD, CertificateFixtures.HELD),
                        tuple(absent.place(), 0, 0));
        assertThatThrownBy(() -> desk.letter(absent.place())).isInstanceOf(NothingAttended.class);

        var work = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 6; i++) {
            work.add(() -> {
                Acting.as(office, Role.REGISTRAR);
                try {
                    desk.letter(seat.place());
                    return true;
                } catch (OptimisticLockingFailureException _) {
                    return false;
                }
            });
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            assertThat(pool.invokeAll(work)).extracting(Future::get).contains(true);
        }
        Acting.as(office, Role.REGISTRAR);
        var letter = desk.letter(seat.place());
        assertThat(desk.of(cohort)).extracting(PaperRow::letter).contains(letter);
        Acting.as(seat.person(), Role.LEARNER);
        assertThat(papers.issued()).containsExactly(letter);
        assertThat(papers.pdf(letter.id())).isNotEmpty();
    }

    @Test
    void theTranscriptGoesYearByYear() throws Exception {
        var one = fixtures.cohort(1, 5);
        var seat = fixtures.seat(one);
        clock.advance(Duration.ofDays(20));
        past.attend(one, seat, 1);
        clock.advance(Duration.ofDays(400));
        var other = fixtures.cohort(1, 5);
        var later = new Seat(places.confirmed(other, seat.person()), seat.person());
        clock.advance(Duration.ofDays(20));
        past.attend(other, later, 1);
        Acting.as(seat.person(), Role.LEARNER);

        var years = transcripts.years();

        assertThat(years).hasSize(2);
        var first = years.firstKey();
        assertThat(years.lastKey()).isGreaterThan(first);
        assertThat(years.values())
                .allSatisfy(rows -> assertThat(Transcripts.sum(rows)).isEqualTo(new Minutes(100, 50)));
        assertThat(read(transcripts.pdf(Languages.ENGLISH)))
                .containsSubsequence("5 h (3 h 20 min didactic", first + "", years.lastKey() + "");
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
