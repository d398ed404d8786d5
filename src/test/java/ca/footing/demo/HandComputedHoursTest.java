package ca.footing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.Certificates;
import ca.footing.cohort.CohortPlanning;
import ca.footing.demo.FinishedCohort.Cast;
import ca.footing.demo.FinishedCohort.Lived;
import ca.footing.demo.FinishedCohort.Place;
import ca.footing.evaluation.EvaluationReports;
import ca.footing.progress.Equivalents;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The demo's finished cohort of twenty, four mornings of 150 minutes (9:00 to 12:00, break from 10:15 to 10:45), laid out by
 * the class that lays it out in the demo. The table was computed by hand and stands in {@code src/docs/worked-cases.md} too.
 */
@FootingTest
class HandComputedHoursTest {
    private static final List<String> BODIES = List.of("NONE", "CCPA", "CPA", "CALPCC");

    /** Person, then minutes credited under each of {@link #BODIES}, as a hand with a pencil finds them. */
    private static final String TABLE = """
            | 1–10 | from start to end, each morning | 600 | 600 | 600 | 600 |
            | 11–13 | 10 min late on the first | 585 | 450 | 0 | 585 |
            | 14–15 | 16 min late on the first | 570 | 450 | 0 | 450 |
            | 16 | left the third 20 min early | 570 | 450 | 0 | 570 |
            | 17–18 | absent on the second, made up elsewhere | 600 | 600 | 600 | 600 |
            | 19 | 30 min late on the first, made up elsewhere | 600 | 600 | 600 | 600 |
            | 20 | came to the fourth during the break; chose an equivalent of the exercise | 525 | 450 | 0 | 450 |
            """;

    @Autowired
    private FinishedCohort finished;

    @Autowired
    private DemoContent content;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Certificates certificates;

    @Autowired
    private EvaluationReports reports;

    @Autowired
    private Equivalents equivalents;

    @Autowired
    private ca.footing.cohort.Cohorts cohorts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void matchTheTableForEveryoneUnderEveryBody() throws Exception {
        var facilitator = people.facilitator();
        var lived = lived(facilitator);
        var expected = table();
        for (var i = 0; i < FinishedCohort.SEATS; i++) {
            var person = "person " + (i + 1);
            var place = lived.places().get(i);
            assertThat(minutes(place)).as(person).isEqualTo(expected.get(i));
            saysOnPaperWhatTheTableSays(person, place, expected.get(i));
        }
        assertThat(Files.readString(Path.of("src/docs/worked-cases.md"))).contains(TABLE);

        var last = lived.places().getLast();
        var module = cohorts.sessions(lived.cohort()).getLast().module();
        Acting.as(last.person(), Role.LEARNER);
        assertThat(equivalents
                        .of(last.id(), java.util.Objects.requireNonNull(module))
                        .done())
                .isTrue();
        Acting.as(facilitator, Role.FACILITATOR);
        var report = reports.of(lived.cohort());
        assertThat(report.senders()).isEqualTo(FinishedCohort.SEATS);
        assertThat(report.isEmpty()).isFalse();
    }

    private Lived lived(AccountId facilitator) {
        var office = people.registrar();
        var teacher = DemoPeople.facilitator(
                facilitator, content.people().facilitators().getFirst());
        var profile = Acting.as(office, Role.REGISTRAR, () -> planning.saveFacilitator(teacher));
        var cast = new Cast(office, facilitator, profile, learners(20), learners(1));
        var mark = Ids.next().toString().substring(24) + "-";
        return finished.live(
                mark,
                cast,
                LocalDate.now(clock.withZone(DemoCohorts.TORONTO)),
                now -> clock.advance(Duration.between(clock.instant(), now)));
    }

    /** The certificate that was issued carries the bodies that give credit, and no others. */
    private void saysOnPaperWhatTheTableSays(String person, Place place, List<Integer> expected) {
        var issued = certificates.of(place.id());
        assertThat(issued).as(person).hasSize(1);
        assertThat(issued.getFirst().state()).isEqualTo(CertificateState.VALID);
        var data = issued.getFirst().data();
        assertThat(data.minutes().total() / 15 * 15).as(person).isEqualTo(expected.getFirst());
        var credits = new ArrayList<String>();
        for (var body = 1; body < BODIES.size(); body++) {
            var minutes = expected.get(body);
            if (minutes > 0) {
                credits.add(BODIES.get(body) + " "
                        + BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN));
            }
        }
        assertThat(data.credits())
                .as(person)
                .extracting(credit -> credit.body() + " " + credit.credits())
                .isEqualTo(credits);
        assertThat(data.credits().getFirst().statement().en()).startsWith("Approved by the CCPA");
        assertThat(data.noBody().isEmpty()).isTrue();
    }

    private List<AccountId> learners(int count) {
        return Stream.generate(people::learner)
                .limit(count)
                .peek(learner -> profiles.save(learner, RegistrationFixtures.profile(Category.RP)))
                .toList();
    }

    private List<Integer> minutes(Place place) {
        Map<String, Integer> found =
                Acting.as(place.person(), Role.LEARNER, () -> certificates.hours(place.id())).stream()
                        .collect(Collectors.toMap(
                                hours -> hours.body().code(),
                                hours -> hours.working().credited()));
        assertThat(found).containsOnlyKeys(BODIES);
        return BODIES.stream().map(found::get).toList();
    }

    private static List<List<Integer>> table() {
        return TABLE.lines()
                .flatMap(line -> {
                    var cells = line.split("\\|");
                    var people = cells[1].strip().split("–");
                    var first = Integer.parseInt(people[0]);
                    var last = Integer.parseInt(people[people.length - 1]);
                    var minutes = List.of(cells).subList(3, 7).stream()
                            .map(cell -> Integer.parseInt(cell.strip()))
                            .toList();
                    return IntStream.rangeClosed(first, last).mapToObj(_ -> minutes);
                })
                .toList();
    }
}
