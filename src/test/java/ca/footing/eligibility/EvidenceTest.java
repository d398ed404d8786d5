package ca.footing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Role;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@FootingTest
class EvidenceTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0};

    @Autowired
    private EligibilityFixtures fixtures;

    @Autowired
    private CatalogueFixtures catalogue;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private MyEligibility mine;

    @Autowired
    private EligibilityOffice office;

    @Autowired
    private EvidenceShelf shelf;

    @Autowired
    private MovableClock clock;

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;
    private SeriesId series;
    private AccountId person;

    @BeforeEach
    void aRule() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        series = Acting.as(AccountId.next(), Role.REGISTRAR, catalogue::series);
        fixtures.priorTraining(series);
        person = fixtures.person(Category.STUDENT);
        Acting.as(person);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void tellsTheTypeByTheContentAndNeverByTheName() {
        mine.attach(series, "holiday.exe", PNG);
        mine.attach(series, "../../etc/scan\r\n\"x.gif", JPEG);
        mine.attach(series, "", EligibilityFixtures.PDF);
        assertThat(mine.files(series))
                .extracting(EvidenceRow::fileName)
                .containsExactlyInAnyOrder("holiday.png", "scanx.jpg", "file.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "certificate.pdf, <html><script>alert(1)</script>",
        "scan.png, GIF89a",
        "a.svg, <svg xmlns='x'/>",
        "b.pdf, PK"
    })
    void refusesAnythingElseWhateverItIsCalled(String name, String content) {
        assertThatThrownBy(() -> mine.attach(series, name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(EvidenceTypeRefused.class);
        assertThatThrownBy(() -> mine.attach(series, name, new byte[0])).isInstanceOf(EvidenceTypeRefused.class);
    }

    @Test
    void refusesWhatIsTooLargeOrTooMuch() {
        var large = Arrays.copyOf(EligibilityFixtures.PDF, 5 * 1024 * 1024 + 1);
        assertThatThrownBy(() -> mine.attach(series, "a.pdf", large)).isInstanceOf(EvidenceTooLarge.class);
        mine.attach(series, "a.pdf", Arrays.copyOf(EligibilityFixtures.PDF, 5 * 1024 * 1024));
        for (var i = 0; i < 4; i++) {
            mine.attach(series, "b.pdf", EligibilityFixtures.PDF);
        }
        assertThatThrownBy(() -> mine.attach(series, "c.pdf", EligibilityFixtures.PDF))
                .isInstanceOf(TooMuchEvidence.class);
    }

    @Test
    void servesItAsADownloadToItsOwnerAndToTheOfficeWhoseEveryLookIsNoted() throws Exception {
        var request = fixtures.submitted(series, person);
        var file = mine.files(series).getFirst().id();
        var answer = get(file);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(EligibilityFixtures.PDF);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThat(office.application(request).history())
                .noneMatch(entry -> entry.kind() == HistoryKind.EVIDENCE_VIEWED);
        assertThat(get(file).getStatus()).isEqualTo(200);
        assertThat(office.application(request).history().getLast()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(HistoryKind.EVIDENCE_VIEWED);
            assertThat(entry.by()).isEqualTo("Robin Test");
        });
    }

    @Test
    void isNothingToAnyoneElse() throws Exception {
        fixtures.submitted(series, person);
        var file = mine.files(series).getFirst().id();
        Acting.as(people.learner());
        assertThat(get(file).getStatus()).isEqualTo(404);
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThat(get(file).getStatus()).isEqualTo(404);
        Acting.asNobody();
        assertThat(get(file).getStatus()).isEqualTo(404);
        Acting.as(person);
        assertThat(get(EvidenceId.next()).getStatus()).isEqualTo(404);
    }

    @Test
    void isTakenBackByItsOwnerOnlyAndOnlyBeforeItIsSent() {
        mine.attach(series, "a.pdf", EligibilityFixtures.PDF);
        var file = mine.files(series).getFirst().id();
        Acting.as(people.learner());
        assertThatThrownBy(() -> mine.remove(file)).isInstanceOf(RecordNotFound.class);
        Acting.as(person);
        mine.remove(file);
        assertThat(mine.files(series)).isEmpty();
        fixtures.submitted(series, person);
        var sent = mine.files(series).getFirst().id();
        assertThatThrownBy(() -> mine.remove(sent)).isInstanceOf(WithOffice.class);
    }

    @Test
    void isDeletedThirtyDaysAfterTheDecisionAndNotBefore() {
        var request = fixtures.submitted(series, person);
        clock.advance(Duration.ofDays(40));
        shelf.purge();
        assertThat(mine.files(series)).hasSize(1);
        fixtures.approve(request);
        clock.advance(Duration.ofDays(29));
        shelf.purge();
        assertThat(mine.files(series)).hasSize(1);
        clock.advance(Duration.ofDays(2));
        shelf.purge();
        assertThat(mine.files(series)).isEmpty();
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThat(office.application(request).history().getLast().kind()).isEqualTo(HistoryKind.EVIDENCE_DELETED);
    }

    @Test
    void isDeletedFromADraftThatWasLeft() {
        mine.attach(series, "a.pdf", EligibilityFixtures.PDF);
        clock.advance(Duration.ofDays(31));
        shelf.purge();
        assertThat(mine.files(series)).isEmpty();
    }

    private MockHttpServletResponse get(EvidenceId file) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(EligibilityRoutes.evidence(file)))
                .andReturn()
                .getResponse();
    }
}
