package ca.footing.quiz;

import static ca.footing.quiz.QuizFixtures.question;
import static ca.footing.quiz.QuizFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class QuizTest {
    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizPlanning planning;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Marking marking;

    @Autowired
    private QuizStandings standings;

    @Autowired
    private QuizFixtures fixtures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;
    private AccountId learner;
    private CohortId cohort;
    private RegistrationId place;
    private SeriesId series;
    private ModuleId module;

    @BeforeEach
    void aLearnerInACohort() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(9, facilitator);
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        series = cohorts.details(cohort).summary().series();
        module = catalogue.modules(series).stream()
                .map(ModuleSummary::id)
                .findFirst()
                .orElseThrow();
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void tellsWhatWasRightOnlyAfterPassingAndStaysPassed() {
        assertThat(overview().state()).isEqualTo(QuizOverview.State.UNTRIED);
        var failed = fixtures.take(place, module, false);
        assertThat(failed.passed()).isFalse();
        assertThat(failed.percent()).isZero();
        assertThat(failed.answered()).allSatisfy(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(answer.feedback().en()).isEqualTo("Because.");
            assertThat(answer.right()).isEmpty();
        });
        var passed = fixtures.take(place, module, true);
        assertThat(passed.passed()).isTrue();
        assertThat(passed.answered())
                .allSatisfy(answer -> assertThat(answer.right()).isNotEmpty());
        fixtures.take(place, module, false);
        assertThat(overview().state()).isEqualTo(QuizOverview.State.PASSED);
        assertThat(tally().attempts()).isEqualTo(3);
        assertThat(tally().best()).isEqualTo(100);
    }

    @Test
    void refusesAnOpenAnswerAndASecondSending() {
        var attempt = quizzes.begin(place, module);
        assertThatThrownBy(() -> quizzes.submit(attempt, Map.of())).isInstanceOf(QuizIncomplete.class);
        assertThatThrownBy(() -> quizzes.keep(attempt, Map.of(0, Answer.of("x".repeat(2001)))))
                .isInstanceOf(AnswerTooLong.class);
        fixtures.take(place, module, true);
        assertThatThrownBy(() -> quizzes.submit(attempt, Map.of())).isInstanceOf(AttemptSent.class);
    }

    @Test
    void keepsWhatWasAskedWhateverBecomesOfTheBank() {
        var before = fixtures.take(place, module, true).answered();
        asRegistrar(() -> {
            var asked = bank.all(series).getFirst();
            bank.revise(new Question(
                    asked.id(), asked.kind(), text("Rewritten?"), asked.choices(), text("Anew."), asked.tags()));
            planning.save(module, QuizDraft.NONE);
            bank.all(series).stream()
                    .filter(question -> question.text().en().equals("Rewritten?"))
                    .findFirst()
                    .ifPresent(question -> refusedOrGone(question.id()));
        });
        assertThat(overview().attempts().getFirst().answered()).isEqualTo(before);
        assertThat(overview().questions()).isZero();
        assertThatThrownBy(() -> quizzes.begin(place, module)).isInstanceOf(QuizWithoutQuestions.class);
        assertThat(overview().state()).isEqualTo(QuizOverview.State.PASSED);
    }

    @Test
    void drawsAsManyAsAskedAndNoneTwice() {
        asRegistrar(() -> {
            var fixed = IntStream.range(0, 12)
                    .mapToObj(number -> tagged("Drawn " + number + "?", number < 6 ? "breath" : "body"))
                    .toList();
            fixed.forEach(question -> bank.add(series, question));
            var draws = List.of(new QuizDraft.Draw("breath", 4), new QuizDraft.Draw("", 3));
            planning.save(module, new QuizDraft(List.of(fixed.getFirst().id()), draws, QuizRules.USUAL));
            assertThatThrownBy(() -> planning.save(
                            module,
                            new QuizDraft(List.of(), List.of(new QuizDraft.Draw("breath", 7)), QuizRules.USUAL)))
                    .isInstanceOf(DrawTooLarge.class);
            assertThatThrownBy(() -> bank.remove(fixed.getFirst().id())).isInstanceOf(QuestionInUse.class);
        });
        var seen = new HashSet<List<String>>();
        for (var i = 0; i < 4; i++) {
            var asked = fixtures.take(place, module, true).answered().stream()
                    .map(one -> one.asked().text().en())
                    .toList();
            assertThat(asked).hasSize(8).startsWith("Drawn 0?");
            assertThat(asked).filteredOn(text -> text.startsWith("Drawn")).doesNotHaveDuplicates();
            seen.add(asked);
        }
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @Test
    void marksAnOrderByEveryPlace() {
        var order = new Question(
                QuestionId.next(),
                QuestionKind.ORDER,
                text("In order?"),
                IntStream.range(0, 4)
                        .mapToObj(part -> new Question.Choice(ChoiceId.next(), text("Part " + part), false))
                        .toList(),
                LocalizedText.EMPTY,
                List.of());
        plan(QuizRules.USUAL, order);
        var attempt = quizzes.begin(place, module);
        var offered = overview().attempts().getFirst().answered().getFirst().asked().choices().stream()
                .map(AttemptPage.Choice::id)
                .toList();
        var right = order.choices().stream().map(Question.Choice::id).toList();
        assertThat(offered).containsExactlyInAnyOrderElementsOf(right).isNotEqualTo(right);
        quizzes.keep(attempt, Map.of(0, new Answer(offered, "")));
        assertThat(quizzes.submit(attempt, Map.of(0, new Answer(offered, ""))).passed())
                .isFalse();
        var second = quizzes.begin(place, module);
        assertThat(quizzes.submit(second, Map.of(0, new Answer(right, ""))).passed())
                .isTrue();
    }

    @Test
    void waitsForAFacilitatorToReadWords() {
        plan(QuizRules.USUAL, words());
        var attempt = quizzes.begin(place, module);
        var sent = quizzes.submit(attempt, Map.of(0, Answer.of("I would slow down.")));
        assertThat(sent.status()).isEqualTo(AttemptStatus.WAITING);
        assertThat(overview().state()).isEqualTo(QuizOverview.State.WAITING);
        assertThat(tally().waitingSince()).isNotNull();
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        assertThat(marking.queue()).noneMatch(one -> one.attempt().equals(attempt));
        assertThatThrownBy(() -> marking.judge(attempt, 0, Verdict.RIGHT, "")).isInstanceOf(RecordNotFound.class);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(marking.queue())
                .filteredOn(one -> one.attempt().equals(attempt))
                .singleElement()
                .satisfies(one -> assertThat(one.words().getFirst().answer()).isEqualTo("I would slow down."));
        clock.advance(Duration.ofDays(3));
        marking.judge(attempt, 0, Verdict.RIGHT, "Well said.");
        assertThat(marking.queue()).noneMatch(one -> one.attempt().equals(attempt));
        assertThatThrownBy(() -> marking.judge(attempt, 0, Verdict.WRONG, "")).isInstanceOf(AttemptSent.class);
        Acting.as(learner);
        var page = overview().attempts().getFirst();
        assertThat(page.passed()).isTrue();
        assertThat(page.answered().getFirst().note()).isEqualTo("Well said.");
        assertThat(tally().passedAt()).isEqualTo(page.submittedAt());
    }

    @Test
    void limitsAttemptsUntilAFacilitatorGrantsAnother() {
        plan(new QuizRules(75, 1, 0, Telling.SCORE_ONLY, false, false, null), question("One?", false));
        var failed = fixtures.take(place, module, false);
        assertThat(failed.answered().getFirst().verdict()).isNull();
        assertThat(failed.answered().getFirst().feedback().isEmpty()).isTrue();
        assertThat(overview().state()).isEqualTo(QuizOverview.State.USED_UP);
        assertThatThrownBy(() -> quizzes.begin(place, module)).isInstanceOf(AttemptsUsedUp.class);
        Acting.as(facilitator, Role.FACILITATOR);
        assertThat(marking.usedUp()).anyMatch(one -> one.registration().equals(place));
        marking.grant(place, module);
        assertThat(marking.usedUp()).noneMatch(one -> one.registration().equals(place));
        Acting.as(learner);
        assertThat(overview().state()).isEqualTo(QuizOverview.State.FAILED);
        assertThat(fixtures.take(place, module, true).passed()).isTrue();
    }

    @Test
    void leavesTimeBetweenTwoAttempts() {
        plan(new QuizRules(75, null, 60, Telling.EACH_ATTEMPT, true, true, null), question("One?", false));
        fixtures.take(place, module, false);
        assertThat(overview().state()).isEqualTo(QuizOverview.State.LATER);
        assertThatThrownBy(() -> quizzes.begin(place, module)).isInstanceOf(NextAttemptLater.class);
        clock.advance(Duration.ofMinutes(61));
        assertThat(fixtures.take(place, module, true).passed()).isTrue();
    }

    @Test
    void beginsOneAttemptHoweverOftenItIsPressed() throws Exception {
        plan(new QuizRules(75, 1, 0, Telling.EACH_ATTEMPT, false, false, null), question("One?", false));
        var start = new CountDownLatch(1);
        Callable<QuizAttemptId> press = () -> {
            start.await();
            return Acting.as(learner, Role.LEARNER, () -> quizzes.begin(place, module));
        };
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses =
                    IntStream.range(0, 6).mapToObj(_ -> people.submit(press)).toList();
            start.countDown();
            var begun = new HashSet<QuizAttemptId>();
            for (var one : presses) {
                begun.add(one.get());
            }
            assertThat(begun).hasSize(1);
        }
        Acting.as(learner);
        assertThat(overview().attempts()).hasSize(1);
    }

    @Test
    void saysWhatTheBodysRuleMisses() {
        asRegistrar(() -> {
            var rules = new QuizRules(60, null, 0, Telling.EACH_ATTEMPT, false, false, "CPA_RECORDED");
            var few = planning.check(module, new QuizDraft(List.of(), List.of(), rules))
                    .orElseThrow();
            assertThat(few.hours()).isEqualTo(3);
            assertThat(few.needed()).isEqualTo(30);
            assertThat(few.gaps())
                    .containsExactly(PresetCheck.Gap.TOO_FEW_QUESTIONS, PresetCheck.Gap.PASS_MARK_TOO_LOW);
            IntStream.range(0, 26).forEach(number -> bank.add(series, tagged("Choice " + number + "?", "cpa")));
            IntStream.range(0, 4).forEach(number -> bank.add(series, trueFalse("True " + number + "?")));
            var draws = List.of(new QuizDraft.Draw("cpa", 30));
            var enough = new QuizRules(75, null, 0, Telling.EACH_ATTEMPT, false, false, "CPA_RECORDED");
            assertThat(planning.check(module, new QuizDraft(List.of(), draws, enough))
                            .orElseThrow()
                            .gaps())
                    .containsExactly(PresetCheck.Gap.TOO_MANY_TRUE_FALSE);
            bank.all(series).stream()
                    .filter(question -> question.text().en().equals("True 0?"))
                    .forEach(question -> bank.remove(question.id()));
            bank.add(series, tagged("Choice 26?", "cpa"));
            assertThat(planning.check(module, new QuizDraft(List.of(), draws, enough))
                            .orElseThrow()
                            .gaps())
                    .isEmpty();
        });
    }

    @Test
    void isAsIfThereWereNothingForAStranger() {
        var attempt = quizzes.begin(place, module);
        Acting.as(accounts.learner());
        assertThatThrownBy(() -> quizzes.overview(place, module)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> quizzes.begin(place, module)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> quizzes.submit(attempt, Map.of())).isInstanceOf(RecordNotFound.class);
    }

    private void refusedOrGone(QuestionId question) {
        bank.remove(question);
        assertThatThrownBy(() -> bank.question(question)).isInstanceOf(RecordNotFound.class);
    }

    private void plan(QuizRules rules, Question... questions) {
        asRegistrar(() -> {
            List.of(questions).forEach(question -> bank.add(series, question));
            planning.save(
                    module,
                    new QuizDraft(List.of(questions).stream().map(Question::id).toList(), List.of(), rules));
        });
    }

    private void asRegistrar(Runnable act) {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        act.run();
        Acting.as(learner);
    }

    private QuizOverview overview() {
        return quizzes.overview(place, module);
    }

    private QuizTally tally() {
        return standings.of(List.of(place)).get(place).get(module);
    }

    private static Question tagged(String title, String tag) {
        var plain = question(title, false);
        return new Question(plain.id(), plain.kind(), plain.text(), plain.choices(), plain.feedback(), List.of(tag));
    }

    private static Question trueFalse(String title) {
        var plain = tagged(title, "cpa");
        return new Question(
                plain.id(), plain.kind(), plain.text(), plain.choices().subList(0, 2), plain.feedback(), plain.tags());
    }

    private static Question words() {
        return new Question(
                QuestionId.next(), QuestionKind.SHORT, text("What then?"), List.of(), text("Slowness."), List.of());
    }
}
