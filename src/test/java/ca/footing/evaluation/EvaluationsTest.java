package ca.footing.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.NoteTooLong;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.StrangerTestNeeded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class EvaluationsTest {
    @Autowired
    private Evaluations evaluations;

    @Autowired
    private EvaluationNotices notices;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EvaluationReports reports;

    @Autowired
    private EvaluationQuestions questions;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private Cohorts details;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void asksOfTheObjectivesThatStandInTheCatalogue() {
        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        var objectives = catalogue.details(details.details(cohort).summary().series()).modules().stream()
                .flatMap(module -> module.objectives().stream())
                .toList();

        assertThat(objectives).isNotEmpty();
        assertThat(form(seat).items())
                .filteredOn(item -> item.section() == Section.OBJECTIVE)
                .extracting(EvaluationItem::text)
                .containsExactlyElementsOf(objectives);
    }

    @Test
    void opensAfterTheLastSessionAndTakesOneAnswer() {
        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        assertThat(form(seat).open()).isFalse();
        assertThatThrownBy(() -> send(seat, 4)).isInstanceOf(EvaluationNotOpen.class);

        clock.advance(Duration.ofDays(60));
        assertThat(evaluations.isDone(seat.place())).isFalse();
        send(seat, 4);

        assertThat(evaluations.isDone(seat.place())).isTrue();
        assertThat(evaluations.done(cohort)).containsExactly(seat.place());
        assertThat(form(seat).sentOn()).isNotNull();
        assertThatThrownBy(() -> send(seat, 5)).isInstanceOf(EvaluationSent.class);
    }

    @Test
    void tellsOnceThatItIsOpenAndRemindsOnceAndNobodyWhoHasAnswered() {
        var cohort = cohorts.cohort(8);
        var english = seat(cohort);
        var french = speaking(cohort, Languages.FRENCH);
        var answered = seat(cohort);
        notices.look(cohort);
        assertThat(subjects(english)).noneMatch(subject -> subject.contains("evaluation"));

        var end = details.details(cohort).summary().endsAt();
        clock.advance(Duration.between(clock.instant(), end.plus(Duration.ofHours(1))));
        send(answered, 5);
        notices.look(cohort);
        notices.look(cohort);
        clock.advance(Duration.ofDays(6));
        notices.look(cohort);
        assertThat(subjects(english)).containsOnlyOnce("Your evaluation is open – Footing");
        var first = mail.latestTo(address(english));
        assertThat(first.text())
                .contains("you may leave out any question", EvaluationRoutes.mine(english.place()), "no hurry")
                .doesNotContainIgnoringCase("must");
        assertThat(mail.latestTo(address(french)).text()).contains("Rien ne presse", "à part de votre identité");

        clock.advance(Duration.ofDays(1));
        notices.look(cohort);
        notices.look(cohort);
        clock.advance(Duration.ofDays(8));
        notices.look(cohort);
        assertThat(subjects(english)).containsOnlyOnce("Your evaluation is still open – Footing");
        assertThat(subjects(french)).containsOnlyOnce("Votre évaluation est toujours ouverte – Footing");
        assertThat(subjects(answered)).noneMatch(subject -> subject.startsWith("Your evaluation"));
    }

    @Test
    void nobodyIsToldOfACohortThatIsLongOver() {
        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        clock.advance(Duration.ofDays(120));
        notices.look(cohort);
        assertThat(subjects(seat)).noneMatch(subject -> subject.startsWith("Your evaluation"));
    }

    private Seat speaking(CohortId cohort, Locale language) {
        var person = accounts.create(AccountFixtures.freshEmail(), "Robin", "", language, Set.of());
        return new Seat(places.confirmed(cohort, person), person);
    }

    private String address(Seat seat) {
        return accounts.contact(seat.person()).email().value();
    }

    private List<String> subjects(Seat seat) {
        return mail.allTo(address(seat)).stream()
                .map(CaughtMail.Received::subject)
                .toList();
    }

    @Test
    void refusesNothingAtAllUnknownQuestionsAndStrangers() {
        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        clock.advance(Duration.ofDays(60));
        var words = form(seat).items().stream()
                .filter(item -> item.kind() == AnswerKind.WORDS)
                .findFirst()
                .orElseThrow()
                .key();

        assertThatThrownBy(() -> send(seat, new EvaluationDraft(Map.of(), Map.of(words, " "), false)))
                .isInstanceOf(EvaluationEmpty.class);
        assertThatThrownBy(() -> send(seat, new EvaluationDraft(Map.of("unknown", 3), Map.of(), false)))
                .isInstanceOf(EvaluationFormChanged.class);
        assertThatThrownBy(() -> send(seat, new EvaluationDraft(Map.of(), Map.of(words, "More breaks"), false)))
                .isInstanceOf(StrangerTestNeeded.class);
        assertThatThrownBy(() -> send(seat, new EvaluationDraft(Map.of(), Map.of(words, "x".repeat(141)), true)))
                .isInstanceOf(NoteTooLong.class);
        assertThatThrownBy(() -> send(new Seat(seat.place(), people.learner()), 3))
                .isInstanceOf(RecordNotFound.class);
        assertThat(evaluations.isDone(seat.place())).isFalse();
    }

    @Test
    void oneOfTwoWhoSendTheSameFormAtOnceIsRefused() throws Exception {
        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        seat(cohort);
        clock.advance(Duration.ofDays(60));
        Callable<Boolean> send = () -> {
            try {
                send(seat, 5);
                return true;
            } catch (EvaluationSent refused) {
                return false;
            }
        };
        var sent = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var one : threads.invokeAll(List.of(send, send))) {
                sent.add(one.get());
            }
        }

        assertThat(sent).containsExactlyInAnyOrder(true, false);
        assertThat(jdbc.sql("select max(waiting) from evaluation_tally where cohort_id = :cohort")
                        .param("cohort", Ids.bytes(cohort.id()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void showsNothingOfFewerThanFiveAndNeverOneMore() {
        var cohort = cohorts.cohort(8);
        var seats = List.of(seat(cohort), seat(cohort), seat(cohort), seat(cohort), seat(cohort), seat(cohort));
        clock.advance(Duration.ofDays(60));
        seats.subList(0, 4).forEach(seat -> send(seat, 4));
        assertThat(report(cohort).isEmpty()).isTrue();
        assertThat(report(cohort).senders()).isEqualTo(4);

        send(seats.get(4), 2);
        var five = report(cohort);
        assertThat(five.results().getFirst().scores()).isEqualTo(Map.of(2, 1, 4, 4));
        assertThat(five.results().getFirst().average()).isEqualTo(36);
        send(seats.get(5), 1);

        assertThat(report(cohort).results()).isEqualTo(five.results());
    }

    @Test
    void waitsForEveryoneOrTwoWeeksSoThatAllStandTogether() {
        var cohort = cohorts.cohort(8);
        var seats = List.of(
                seat(cohort), seat(cohort), seat(cohort), seat(cohort), seat(cohort), seat(cohort), seat(cohort));
        clock.advance(Duration.between(
                clock.instant(), details.details(cohort).summary().endsAt().plusSeconds(60)));
        seats.subList(0, 6).forEach(seat -> send(seat, 4));
        assertThat(report(cohort).isEmpty()).isTrue();

        send(seats.get(6), 3);

        assertThat(report(cohort).results().getFirst().answers()).isEqualTo(7);
    }

    @Test
    void keepsNothingThatLeadsFromAnAnswerToAPerson() {
        assertThat(columns("evaluation_tally"))
                .containsExactlyInAnyOrder("cohort_id", "item", "score", "shown", "waiting");
        assertThat(columns("evaluation_words")).containsExactlyInAnyOrder("id", "cohort_id", "item", "words", "shown");
        assertThat(columns("evaluation_done")).containsExactlyInAnyOrder("registration_id", "cohort_id", "done_on");
        assertThat(jdbc.sql("""
                                select lower(data_type) from information_schema.columns
                                where table_schema = database() and table_name = 'evaluation_done'
                                    and column_name = 'done_on'""").query(String.class).single()).isEqualTo("date");

        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        clock.advance(Duration.ofDays(60));
        send(seat, 4);
        assertThat(jdbc.sql("select id from evaluation_words where cohort_id = :cohort")
                        .param("cohort", Ids.bytes(cohort.id()))
                        .query((row, _) -> Ids.of(row.getBytes(1)))
                        .list())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(4));
    }

    @Test
    void theOfficesOwnQuestionsJoinNewFormsAndAnsweredFormsStay() {
        var cohort = cohorts.cohort(8);
        var seat = seat(cohort);
        var other = seat(cohort);
        var series = details.details(cohort).summary().series();
        var registrar = people.registrar();
        Acting.as(registrar, Role.REGISTRAR);
        assertThatThrownBy(() -> questions.add(series, AnswerKind.RATING, new LocalizedText("Only English", "")))
                .isInstanceOf(EvaluationTextsIncomplete.class);
        var asked = questions.add(series, AnswerKind.RATING, new LocalizedText("The room", "La salle"));
        clock.advance(Duration.ofDays(60));
        send(seat, 4);

        Acting.as(registrar, Role.REGISTRAR);
        questions.retire(asked);

        assertThat(questions.of(series)).isEmpty();
        assertThat(form(other).items()).extracting(item -> item.text().en()).contains("The room");
    }

    @Test
    void facilitatorsOfOtherCohortsSeeNothing() {
        var cohort = cohorts.cohort(8);
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> reports.of(cohort)).isInstanceOf(RecordNotFound.class);
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_schema = database() "
                        + "and table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private Seat seat(CohortId cohort) {
        var person = people.learner();
        return new Seat(places.confirmed(cohort, person), person);
    }

    private MyEvaluation form(Seat seat) {
        return Acting.as(seat.person(), Role.LEARNER, () -> evaluations.mine(seat.place()));
    }

    private EvaluationReport report(CohortId cohort) {
        return Acting.as(cohorts.facilitatorOf(cohort), Role.FACILITATOR, () -> reports.of(cohort));
    }

    private void send(Seat seat, int score) {
        var ratings = new HashMap<String, Integer>();
        var words = new HashMap<String, String>();
        form(seat).items().forEach(item -> {
            if (item.kind() == AnswerKind.RATING) {
                ratings.put(item.key(), score);
            } else {
                words.put(item.key(), "More time to practise");
            }
        });
        send(seat, new EvaluationDraft(ratings, words, true));
    }

    private void send(Seat seat, EvaluationDraft draft) {
        Acting.as(seat.person(), Role.LEARNER, () -> {
            evaluations.send(seat.place(), draft);
            return true;
        });
    }

    private record Seat(RegistrationId place, AccountId person) {}
}
