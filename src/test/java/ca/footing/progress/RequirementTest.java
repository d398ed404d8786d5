package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.attendance.Presence;
import ca.footing.catalogue.ContentNotice;
import ca.footing.catalogue.Material;
import ca.footing.catalogue.MaterialId;
import ca.footing.catalogue.MaterialKind;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.QuizOutline;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Format;
import ca.footing.cohort.SeatCount;
import ca.footing.cohort.SessionBreaks;
import ca.footing.cohort.SessionId;
import ca.footing.cohort.SessionTime;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 30, 9, 0);
    private static final LocalDate END = LocalDate.of(2027, 4, 13);
    private static final Instant DONE = Instant.parse("2027-03-31T12:00:00Z");

    private MaterialWindow window = MaterialWindow.ALWAYS;
    private final Texts texts = new Texts();
    private final ModuleId module = ModuleId.next();
    private final Material handout = material("Handout", true);
    private final CohortSession session = session();

    @Test
    void asksOnlyForWhatTheModuleHolds() {
        var bare = new ModuleDetails(
                summary(),
                SeriesId.next(),
                List.of(),
                notice(),
                List.of(material("Optional", false)),
                QuizOutline.NONE,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY);
        var assessment = Requirement.of(Rule.ofAllIn(bare), bare, List.of(), _ -> MaterialWindow.ALWAYS)
                .assess(Evidence.NONE, at(DONE));
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.isMet()).isTrue();
    }

    @Test
    void asksInTheOrderOfTheWork() {
        assertThat(assess(Evidence.NONE, DONE).findings())
                .extracting(Finding::kind)
                .containsExactly(
                        RequirementKind.ATTENDANCE,
                        RequirementKind.MATERIAL,
                        RequirementKind.QUIZ,
                        RequirementKind.REFLECTION,
                        RequirementKind.EXERCISE);
    }

    @Test
    void isMetOnlyWhenEveryPartIs() {
        var all = evidence(presence(165), true, passed(), true, true);
        assertThat(assess(all, DONE).isMet()).isTrue();
        assertThat(assess(evidence(presence(164), true, passed(), true, true), DONE)
                        .isMet())
                .isFalse();
        assertThat(assess(evidence(presence(165), false, passed(), true, true), DONE)
                        .isMet())
                .isFalse();
        assertThat(assess(evidence(presence(165), true, failed(), true, true), DONE)
                        .isMet())
                .isFalse();
        assertThat(assess(evidence(presence(165), true, passed(), false, true), DONE)
                        .isMet())
                .isFalse();
        assertThat(assess(evidence(presence(165), true, passed(), true, false), DONE)
                        .isMet())
                .isFalse();
    }

    @Test
    void everySentenceExistsInBothLanguagesForLearnerAndFacilitator() {
        for (var assessment : allCombinations()) {
            for (var finding : assessment.findings()) {
                assertThat(List.of(finding.name(), finding.sentence(), finding.boardSentence()))
                        .allSatisfy(this::isComplete);
                finding.due().ifPresent(this::isComplete);
            }
        }
        for (var state : ModuleState.values()) {
            isComplete(Sentence.of("progress.moduleState." + state, 1, 5));
            isComplete(Sentence.of("progress.board.state." + state, 1, 1, 5));
        }
        for (var actor : Actor.values()) {
            isComplete(Sentence.of("progress.actor." + actor));
        }
        for (var sharing : Sharing.values()) {
            isComplete(Sentence.of("progress.sharing." + sharing));
            isComplete(Sentence.of("progress.reflection.finished." + sharing, "day"));
            isComplete(Sentence.of("progress.reflection.changed." + sharing, "day"));
        }
        for (var context : ExerciseContext.values()) {
            isComplete(Sentence.of("progress.exerciseContext." + context));
        }
        for (var kind : RequirementKind.values()) {
            isComplete(Sentence.of("progress.module.go." + kind));
        }
    }

    @Test
    void saysWhoActsAndByWhen() {
        var before = START.atZone(TORONTO).toInstant().minus(Duration.ofDays(3));
        var findings = assess(Evidence.NONE, before).findings();
        assertThat(due(findings.get(0))).isEqualTo("Yours to do: be there on Tuesday, March 30, 2027.");
        assertThat(due(findings.get(2))).isEqualTo("Yours to do, by Tuesday, April 13, 2027.");
        var later = assess(Evidence.NONE, DONE.plus(Duration.ofDays(60))).findings();
        assertThat(later.get(0).outcome()).isEqualTo(Outcome.ATTENDANCE_UNRECORDED);
        assertThat(due(later.get(0))).isEqualTo("Your facilitator acts next.");
        assertThat(due(later.get(2)))
                .isEqualTo("It was planned until Tuesday, April 13, 2027, and you can still do it.");
    }

    @Test
    void countsTheLastDayAsInTime() {
        var lastEvening = END.atTime(23, 59).atZone(TORONTO).toInstant();
        assertThat(assess(Evidence.NONE, lastEvening).findings().get(2).late()).isFalse();
        assertThat(assess(Evidence.NONE, lastEvening.plusSeconds(60))
                        .findings()
                        .get(2)
                        .late())
                .isTrue();
    }

    @Test
    void saysFromWhenAndUntilWhenAMaterialCanBeRead() {
        var before = START.atZone(TORONTO).toInstant().minus(Duration.ofDays(20));
        window = new MaterialWindow(DONE, null);
        var ahead = handout(before);
        assertThat(said(ahead, "en"))
                .isEqualTo("Missing: it opens on Wednesday, March 31, 2027. Then read it, and confirm that you have.");
        assertThat(due(ahead)).isEqualTo("Yours to do once it is open, by Tuesday, April 13, 2027.");
        assertThat(ahead.outcome().isDoableNow()).isFalse();
        window = new MaterialWindow(null, DONE.plus(Duration.ofDays(2)));
        assertThat(due(handout(before))).isEqualTo("Yours to do, by Friday, April 2, 2027.");
        var over = handout(DONE.plus(Duration.ofDays(2)));
        assertThat(over.isPossible()).isFalse();
        assertThat(said(over, "en"))
                .isEqualTo(
                        "Not possible as things stand: it was open until Friday, April 2, 2027, and is not confirmed as read.");
        assertThat(due(over)).isEqualTo("This can still be put right: the office can change when it is open.");
        window = new MaterialWindow(null, DONE.plus(Duration.ofDays(90)));
        assertThat(due(handout(DONE.plus(Duration.ofDays(60)))))
                .as("once the plan is past, the last day on which it is open")
                .isEqualTo("Yours to do, by Tuesday, June 29, 2027.");
    }

    @Test
    void saysHowOftenAQuizMayBeTriedBeforeTheFirstAttempt() {
        assertThat(said(quiz(null), "en")).contains("You may try as often as you like.");
        assertThat(said(quiz(2), "en")).contains("You have 2 attempts.");
        assertThat(said(quiz(1), "fr")).contains("Vous avez 1 essai.");
    }

    private Finding quiz(@Nullable Integer attempts) {
        return new PassQuiz(module, 75, attempts).found(Evidence.NONE, at(DONE));
    }

    private Finding handout(Instant now) {
        return assess(Evidence.NONE, now).findings().get(1);
    }

    private void isComplete(Sentence sentence) {
        for (var locale : Languages.ALL) {
            assertThat(texts.get(locale, sentence.key(), sentence.args(locale)))
                    .isNotBlank()
                    .doesNotContain("!", "{", "}", "LocalizedText");
        }
    }

    private String said(Finding finding, String language) {
        var locale = Languages.of(language);
        return texts.get(locale, finding.sentence().key(), finding.sentence().args(locale));
    }

    private String due(Finding finding) {
        var due = finding.due().orElseThrow();
        return texts.get(Languages.ENGLISH, due.key(), due.args(Languages.ENGLISH));
    }

    private List<Assessment> allCombinations() {
        var start = START.atZone(TORONTO).toInstant();
        var all = new ArrayList<Assessment>();
        for (var now :
                List.of(start.minusSeconds(60), start, start.plusSeconds(3600), DONE, DONE.plusSeconds(9_999_999))) {
            for (var presence : List.of(presence(165), presence(100), presence(0), unrecorded())) {
                for (var quiz : List.of(passed(), failed(), QuizStanding.UNTRIED)) {
                    for (var bits = 0; bits < 8; bits++) {
                        all.add(assess(evidence(presence, (bits & 1) > 0, quiz, (bits & 2) > 0, (bits & 4) > 0), now));
                    }
                }
            }
        }
        return all;
    }

    private Assessment assess(Evidence evidence, Instant now) {
        return Requirement.of(Rule.ofAllIn(details()), details(), List.of(session), _ -> window)
                .assess(evidence, at(now));
    }

    private static Moment at(Instant now) {
        return new Moment(now, END, TORONTO, null);
    }

    private Evidence evidence(
            Presence presence, boolean read, QuizStanding quiz, boolean reflected, boolean practised) {
        return new Evidence(
                Map.of(session.id(), presence),
                read ? Map.of(handout.id(), DONE) : Map.of(),
                quiz.attempts() == 0 ? Map.of() : Map.of(module, quiz),
                reflected ? Map.of(module, DONE) : Map.of(),
                practised ? Map.of(module, new Practised(List.of(DONE, DONE), null)) : Map.of(),
                Map.of(),
                Map.of(),
                0);
    }

    private Presence presence(int minutes) {
        return new Presence(session.id(), RegistrationId.next(), true, minutes, 165);
    }

    private Presence unrecorded() {
        return new Presence(session.id(), RegistrationId.next(), false, 0, 165);
    }

    private static QuizStanding passed() {
        return new QuizStanding(2, 90, DONE, null, null, null);
    }

    private static QuizStanding failed() {
        return new QuizStanding(1, 50, null, null, null, null);
    }

    private ModuleDetails details() {
        return new ModuleDetails(
                summary(),
                SeriesId.next(),
                List.of(),
                notice(),
                List.of(handout, material("Optional", false)),
                QuizOutline.of(1, 75),
                text("What did you notice?"),
                text("Orienting"),
                text("Look around."));
    }

    private ModuleSummary summary() {
        return new ModuleSummary(module, 3, text("Resources"), text("About them"), 90, 60);
    }

    private static ContentNotice notice() {
        return new ContentNotice(text("Topics"), text("Media"), text("Methods"), text("People"));
    }

    private CohortSession session() {
        return new CohortSession(
                SessionId.next(),
                CohortId.next(),
                1,
                module,
                text("Morning"),
                new SessionTime(START, START.plusMinutes(180), TORONTO),
                SessionBreaks.halfway(START, START.plusMinutes(180), 15),
                Format.ONLINE,
                "",
                "https://meet.example.org/room",
                new SeatCount(10, 0, null));
    }

    private static Material material(String title, boolean required) {
        return new Material(MaterialId.next(), MaterialKind.TEXT, text(title), null, text("Words"), required);
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(english, english + " (fr)");
    }
}
