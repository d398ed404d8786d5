package ca.footing.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.certificate.CertificateFixtures.Seat;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.makeup.MakeUpFixtures;
import ca.footing.makeup.MakeUps;
import ca.footing.progress.Equivalents;
import ca.footing.progress.ExerciseContext;
import ca.footing.progress.Exercises;
import ca.footing.progress.PractiseDraft;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A finished cohort of twenty, four mornings of 150 minutes (9:00 to 12:00, break from 10:15 to 10:45). The table was
 * computed by hand and stands in {@code src/docs/worked-cases.md} too.
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
    private CertificateFixtures fixtures;

    @Autowired
    private CertificatePlans plans;

    @Autowired
    private Certificates certificates;

    @Autowired
    private MakeUpFixtures makeUpFixtures;

    @Autowired
    private MakeUps makeUps;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Exercises exercises;

    @Autowired
    private Equivalents equivalents;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void matchTheTableForEveryoneUnderEveryBody() throws Exception {
        var cohort = fixtures.lenient(4, 20);
        var elsewhere = fixtures.later(cohort, 40, 20);
        approve(cohort);
        makeUpFixtures.rule(cohort, 0, 0);
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < 20; i++) {
            seats.add(fixtures.seat(cohort));
        }
        clock.advance(Duration.ofDays(2));
        for (var session = 0; session < 4; session++) {
            attend(cohort, seats, session);
            clock.advance(Duration.ofDays(7));
        }
        makeUp(cohort, elsewhere, seats.get(16), 1);
        makeUp(cohort, elsewhere, seats.get(17), 1);
        makeUp(cohort, elsewhere, seats.get(18), 0);
        clock.advance(Duration.ofDays(11));
        record(elsewhere, seats.get(18), 0);
        clock.advance(Duration.ofDays(7));
        record(elsewhere, seats.get(16), 1);
        record(elsewhere, seats.get(17), 1);
        practise(cohort, seats);
        var expected = table();
        for (var i = 0; i < 20; i++) {
            assertThat(minutes(seats.get(i))).as("person " + (i + 1)).isEqualTo(expected.get(i));
        }
        issuesWhatTheTableSays(cohort, seats, expected);
        assertThat(Files.readString(Path.of("src/docs/worked-cases.md"))).contains(TABLE);
    }

    /** The certificates carry the bodies that give credit, and no others. */
    private void issuesWhatTheTableSays(CohortId cohort, List<Seat> seats, List<List<Integer>> expected) {
        seats.forEach(fixtures::evaluate);
        fixtures.look(cohort);
        clock.advance(Duration.ofDays(4));
        fixtures.issueRipe();
        for (var i = 0; i < 20; i++) {
            var data = certificates.current(seats.get(i).place()).orElseThrow().data();
            assertThat(data.minutes().total() / 15 * 15)
                    .as("person " + (i + 1))
                    .isEqualTo(expected.get(i).getFirst());
            var credits = new ArrayList<String>();
            for (var body = 1; body < BODIES.size(); body++) {
                var minutes = expected.get(i).get(body);
                if (minutes > 0) {
                    credits.add(BODIES.get(body) + " "
                            + BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.DOWN));
                }
            }
            assertThat(data.credits())
                    .as("person " + (i + 1))
                    .extracting(credit -> credit.body() + " " + credit.credits())
                    .isEqualTo(credits);
            assertThat(data.credits().getFirst().statement().en()).isEqualTo("Approved by the CCPA.");
            assertThat(data.noBody().isEmpty()).isTrue();
        }
    }

    /** All practise the exercise but the last, who does something else instead and gives no reason. */
    private void practise(CohortId cohort, List<Seat> seats) {
        var module = cohortFixtures.modules(cohort).getLast();
        seats.forEach(seat -> {
            Acting.as(seat.person(), Role.LEARNER);
            if (seat == seats.getLast()) {
                equivalents.choose(seat.place(), module);
                equivalents.done(seat.place(), module);
            } else {
                var today = LocalDate.now(clock.withZone(CohortFixtures.TORONTO));
                exercises.practised(seat.place(), module, PractiseDraft.of(ExerciseContext.values()[0], today));
            }
        });
    }

    private void attend(CohortId cohort, List<Seat> seats, int session) {
        for (var i = 0; i < 20; i++) {
            fixtures.mark(cohort, session, seats.get(i), mark(i + 1, session + 1));
        }
    }

    private static Mark mark(int person, int morning) {
        if (morning == 1 && person >= 11 && person <= 13) {
            return from(LocalTime.of(9, 10));
        }
        if (morning == 1 && (person == 14 || person == 15)) {
            return from(LocalTime.of(9, 16));
        }
        if (morning == 3 && person == 16) {
            return new Mark.Partial(LocalTime.of(9, 0), LocalTime.of(11, 40));
        }
        if (morning == 2 && (person == 17 || person == 18)) {
            return new Mark.Absent();
        }
        if (morning == 1 && person == 19) {
            return from(LocalTime.of(9, 30));
        }
        return morning == 4 && person == 20 ? from(LocalTime.of(10, 30)) : new Mark.WholeSession();
    }

    private static Mark from(LocalTime arrived) {
        return new Mark.Partial(arrived, LocalTime.of(12, 0));
    }

    private void makeUp(CohortId cohort, CohortId elsewhere, Seat seat, int session) {
        Acting.as(seat.person(), Role.LEARNER);
        makeUps.take(
                seat.place(),
                cohortFixtures.sessions(cohort).get(session),
                cohortFixtures.sessions(elsewhere).get(session),
                Money.cad(0));
    }

    private void record(CohortId elsewhere, Seat seat, int session) {
        var id = cohortFixtures.sessions(elsewhere).get(session);
        Acting.as(cohortFixtures.facilitatorOf(elsewhere), Role.FACILITATOR);
        attendance.correct(id, seat.place(), new Mark.WholeSession(), "For a test");
    }

    private List<Integer> minutes(Seat seat) {
        Map<String, Integer> found =
                Acting.as(seat.person(), Role.LEARNER, () -> certificates.hours(seat.place())).stream()
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
                    return java.util.stream.IntStream.rangeClosed(first, last).mapToObj(_ -> minutes);
                })
                .toList();
    }

    private void approve(CohortId cohort) {
        fixtures.asOffice(() -> plans.save(
                cohort,
                new CertificatePlan(
                        3,
                        new CertificateData.Signatory("Ada Director", "Director"),
                        List.of("CCPA", "CPA", "CALPCC").stream()
                                .map(HandComputedHoursTest::approval)
                                .toList())));
    }

    private static Approval approval(String body) {
        return new Approval(
                body,
                "A-1",
                new LocalizedText("Approved by the " + body + ".", "Approuvé par " + body + "."),
                null,
                null);
    }
}
