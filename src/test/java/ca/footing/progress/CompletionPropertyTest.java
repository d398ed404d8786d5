package ca.footing.progress;

import static org.assertj.core.api.Assertions.assertThat;

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
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random rules and histories: what the sentences say, read by {@link Reader} as a person reads them, is what is computed;
 * met is what {@link History} finds by itself; and "not possible" is said exactly when nothing of all that may still
 * happen completes it.
 */
class CompletionPropertyTest {
    private static final long SEED = 20_261_123L;
    private static final int CASES = 2000;
    private static final int AFRESH = 300;
    private static final int SUBSETS_OF = 9;
    private static final Instant START = Instant.parse("2027-03-01T14:00:00Z");
    private static final LocalDate END = LocalDate.of(2027, 4, 30);

    private final Texts texts = new Texts();
    private final ModuleId module = ModuleId.next();
    private final List<Material> materials =
            List.of(material("Handout", true), material("Paper", true), material("Film", false));
    private final List<MaterialId> required =
            materials.stream().filter(Material::required).map(Material::id).toList();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sentencesAndStateNeverDisagreeAndImpossibleMeansThatNothingCanCompleteIt(long seed, int cases) {
        var random = new Random(seed);
        var seen = EnumSet.noneOf(Explanation.Standing.class);
        var outcomes = EnumSet.noneOf(Outcome.class);
        for (var at = 0; at < cases; at++) {
            var rule = rule(random, 0);
            var history = history(random);
            var assessment = Requirement.of(
                            rule,
                            details(),
                            history.sessions,
                            material -> history.open.getOrDefault(material.id(), MaterialWindow.ALWAYS))
                    .assess(history.evidence(), new Moment(history.now, END, History.ZONE, history.until));
            var told = "seed %d, case %d, %s".formatted(seed, at, RuleFormat.write(rule));
            var met = !Boolean.FALSE.equals(history.meets(rule, required));
            assertThat(assessment.isMet()).as(told).isEqualTo(met);
            assertThat(assessment.isPossible()).as(told).isEqualTo(canComplete(rule, history));
            agree(assessment, told);
            Explanation.of(assessment).lines().forEach(line -> seen.add(line.standing()));
            assessment.findings().forEach(finding -> outcomes.add(finding.outcome()));
        }
        if (cases == CASES) {
            assertThat(seen).containsExactlyInAnyOrder(Explanation.Standing.values());
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
        }
    }

    static List<Arguments> seeds() {
        return List.of(Arguments.of(SEED, CASES), Arguments.of(System.nanoTime(), AFRESH));
    }

    @Test
    void keepsARuleAsItWas() {
        var random = new Random(SEED);
        for (var at = 0; at < 200; at++) {
            var rule = rule(random, 0);
            assertThat(RuleFormat.read(RuleFormat.write(rule))).isEqualTo(rule);
        }
    }

    /** Everything that may still happen, happens; of few things, every choice of them is tried as well. */
    private boolean canComplete(Rule rule, History history) {
        var all = materials.stream().map(Material::id).toList();
        var future = history.future(all);
        var best = history.copy();
        future.forEach(event -> event.accept(best));
        var can = !Boolean.FALSE.equals(best.meets(rule, required));
        if (!can && future.size() <= SUBSETS_OF) {
            for (var chosen = 0; chosen < 1 << future.size(); chosen++) {
                var one = history.copy();
                for (var at = 0; at < future.size(); at++) {
                    if ((chosen >> at & 1) == 1) {
                        future.get(at).accept(one);
                    }
                }
                assertThat(one.meets(rule, required)).isFalse();
            }
        }
        return can;
    }

    private void agree(Assessment assessment, String told) {
        var explanation = Explanation.of(assessment);
        var state = ModuleState.of(assessment, false);
        for (var locale : Languages.ALL) {
            var read = Reader.read(explanation, locale, texts);
            var expected = assessment.isMet()
                    ? Reader.State.MET
                    : assessment.isPossible() ? Reader.State.OPEN : Reader.State.IMPOSSIBLE;
            assertThat(read).as(told).isEqualTo(expected);
        }
        assertThat(state == ModuleState.COMPLETE).as(told).isEqualTo(assessment.isMet());
        assertThat(state == ModuleState.IMPOSSIBLE).as(told).isEqualTo(!assessment.isPossible());
        assertThat(assessment.met() == assessment.total()).as(told).isEqualTo(assessment.isMet());
        assertThat(assessment.blocking().isEmpty()).as(told).isEqualTo(assessment.isPossible());
        if (assessment.isMet()) {
            assertThat(assessment.missing()).as(told).isEmpty();
        } else if (assessment.isPossible()) {
            assertThat(assessment.missing()).as(told).isNotEmpty();
        }
        assertThat(assessment.metAt() != null)
                .as(told)
                .isEqualTo(assessment.isMet() && !assessment.findings().isEmpty());
    }

    private Rule rule(Random random, int depth) {
        if (depth > 0 && (depth == 3 || random.nextInt(3) > 0)) {
            var kinds = RequirementKind.values();
            var kind = kinds[random.nextInt(kinds.length)];
            return new Rule.One(
                    kind,
                    switch (kind) {
                        case ATTENDANCE -> List.of(100, 100, 80, 50).get(random.nextInt(4));
                        case EXERCISE -> 1 + random.nextInt(3);
                        case PRACTICE -> 30 + random.nextInt(200);
                        default -> 0;
                    },
                    kind == RequirementKind.ATTENDANCE ? random.nextInt(3) : 0,
                    kind == RequirementKind.MATERIAL && random.nextBoolean()
                            ? materials.get(random.nextInt(3)).id()
                            : null);
        }
        var parts = new ArrayList<Rule>();
        var size = 1 + random.nextInt(4);
        for (var at = 0; at < size; at++) {
            parts.add(rule(random, depth + 1));
        }
        return new Rule.Some(Rule.Mode.values()[random.nextInt(3)], 1 + random.nextInt(size), parts);
    }

    private History history(Random random) {
        var now = History.days(START, random.nextInt(90));
        var sessions = new ArrayList<CohortSession>();
        for (var at = random.nextInt(4); at > 0; at--) {
            sessions.add(session(random.nextInt(90), sessions.size() + 1));
        }
        if (!sessions.isEmpty() && random.nextInt(5) == 0) {
            now = sessions.getFirst().time().startsAt().plusSeconds(random.nextInt(10_000));
        }
        var until = random.nextBoolean() ? null : LocalDate.of(2027, 3, 1).plusDays(random.nextInt(100));
        var history = new History(module, sessions, now, until);
        for (var session : sessions) {
            attend(history, session, random);
        }
        materials.forEach(material -> sometime(history, random, at -> history.read.put(material.id(), at)));
        sometime(history, random, at -> history.reflected = at);
        for (var times = random.nextInt(4); times > 0; times--) {
            sometime(history, random, history.practised::add);
            sometime(
                    history,
                    random,
                    at -> history.practice.add(new SupervisedPractice(
                            20 + random.nextInt(90), at, random.nextBoolean() ? history.now : null)));
        }
        if (random.nextInt(6) == 0) {
            sometime(history, random, at -> history.equivalent = at);
        }
        history.attempts = random.nextInt(4);
        history.attemptsLeft = random.nextBoolean() ? null : random.nextInt(3);
        history.nextAttempt = random.nextInt(3) > 0 ? null : History.days(now, 1 + random.nextInt(30));
        materials.forEach(material -> {
            if (random.nextInt(3) == 0) {
                history.open.put(material.id(), window(random));
            }
        });
        if (history.attempts > 0) {
            sometime(history, random, at -> history.passed = at);
            if (history.passed == null) {
                sometime(history, random, at -> history.handedIn = at);
            }
        }
        return history;
    }

    private static void attend(History history, CohortSession session, Random random) {
        var time = session.time();
        if (time.startsAt().isBefore(history.now) && random.nextInt(4) > 0) {
            history.recorded.put(
                    session.id(), List.of(0, 0, 50, 100, 140, History.HELD).get(random.nextInt(6)));
        }
        var chances = new ArrayList<History.Chance>();
        for (var at = random.nextInt(3); at > 0; at--) {
            var begin = History.days(START, random.nextInt(100));
            chances.add(new History.Chance(
                    List.of(30, 65, History.HELD).get(random.nextInt(3)), begin, begin.plusSeconds(9900)));
        }
        history.chances.put(session.id(), chances);
    }

    /** Sometimes closed before it opens, as a cohort's dates may have it. */
    private static MaterialWindow window(Random random) {
        return new MaterialWindow(
                random.nextBoolean() ? null : History.days(START, random.nextInt(110)),
                random.nextBoolean() ? null : History.days(START, 30 + random.nextInt(110)));
    }

    /** At some time until now, or not at all. */
    private static void sometime(History history, Random random, Consumer<Instant> did) {
        if (random.nextBoolean()) {
            var ago = random.nextInt((int) (history.now.getEpochSecond() - START.getEpochSecond()) + 1);
            did.accept(history.now.minusSeconds(ago));
        }
    }

    private CohortSession session(int day, int position) {
        var start = LocalDateTime.of(2027, 3, 1, 9, 0).plusDays(day);
        return new CohortSession(
                SessionId.next(),
                CohortId.next(),
                position,
                module,
                text("Morning " + position),
                new SessionTime(start, start.plusMinutes(180), History.ZONE),
                SessionBreaks.halfway(start, start.plusMinutes(180), 15),
                Format.ONLINE,
                "",
                "https://meet.example.org/room",
                new SeatCount(10, 0, null));
    }

    private ModuleDetails details() {
        return new ModuleDetails(
                new ModuleSummary(module, 3, text("Resources"), text("About them"), 90, 60),
                SeriesId.next(),
                List.of(),
                new ContentNotice(text("Topics"), text("Media"), text("Methods"), text("People")),
                materials,
                QuizOutline.of(1, 75),
                text("What did you notice?"),
                text("Orienting"),
                text("Look around."));
    }

    private static Material material(String title, boolean required) {
        return new Material(MaterialId.next(), MaterialKind.TEXT, text(title), null, text("Words"), required);
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(english, english + " (fr)");
    }
}
