package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.progress.CompletionRules;
import ca.footing.progress.Finding;
import ca.footing.progress.Outcome;
import ca.footing.progress.Progress;
import ca.footing.progress.RequirementKind;
import ca.footing.progress.Rule;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.LocalizedText;
import ca.footing.triad.PlanDraft;
import ca.footing.triad.Triads;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes of the practice groups of a session count where a module asks for practice, and no minute twice. */
@FootingTest
class GroupedPracticeTest {
    /** Three rounds of ten minutes. */
    private static final int GROUPED = 30;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Triads triads;

    @Autowired
    private CompletionRules rules;

    @Autowired
    private Progress progress;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;
    private AccountId learner;
    private RegistrationId place;
    private SessionId session;
    private ModuleId module;

    @BeforeEach
    void aSessionWithGroups() {
        facilitator = accounts.facilitator();
        var cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        module = cohortFixtures.modules(cohort).getFirst();
        learner = fixtures.learner();
        place = places.confirmed(cohort, learner);
        var others =
                List.of(places.confirmed(cohort, accounts.learner()), places.confirmed(cohort, accounts.learner()));
        Acting.as(facilitator, Role.FACILITATOR);
        triads.plan(session, new PlanDraft(3, 3, 10, Set.of(place, others.getFirst(), others.getLast())));
        triads.share(session);
        clock.advance(Duration.between(
                clock.instant(), cohorts.session(session).time().endsAt().plusSeconds(60)));
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void meetWhatAModuleAsksForOnceTheyAreLogged() {
        ask(GROUPED);
        assertThat(found().outcome()).isEqualTo(Outcome.PRACTICE_SHORT);
        logGroups();
        assertThat(found().outcome()).isEqualTo(Outcome.PRACTICE_SIGNED);
        assertThat(found().metAt()).isNotNull();
    }

    @Test
    void anEntryThatRepeatsThemAddsOnlyWhatIsMore() {
        ask(GROUPED + 25);
        logGroups();
        var start = cohorts.session(session).time().start();
        // 50 minutes from the beginning of the session: 30 of them are the groups' minutes
        var repeated = sign(fixtures.practice(place, module, start, 50));
        assertThat(found().outcome()).isEqualTo(Outcome.PRACTICE_SHORT);
        assertThat(found().args()).startsWith(Duration.ofMinutes(GROUPED + 20));
        assertThat(repeated).isNotNull();
        // on another day nothing is repeated
        sign(fixtures.practice(place, module, start.minusDays(1), 5));
        assertThat(found().outcome()).isEqualTo(Outcome.PRACTICE_SIGNED);
    }

    private EntryId sign(EntryDraft draft) {
        Acting.as(learner);
        var supervisor = fixtures.supervisor();
        var entry = log.enter(draft);
        fixtures.sign(supervisor, entry);
        return entry;
    }

    private void logGroups() {
        Acting.as(facilitator, Role.FACILITATOR);
        triads.log(session);
    }

    private void ask(int minutes) {
        Acting.as(accounts.registrar(), Role.REGISTRAR);
        rules.write(
                module,
                0,
                Rule.all(List.of(new Rule.One(RequirementKind.PRACTICE, minutes, 0, null))),
                LocalizedText.EMPTY);
        rules.move(cohorts.session(session).cohort(), module);
    }

    private Finding found() {
        Acting.as(learner);
        return progress.module(place, module).assessment().findings().getFirst();
    }
}
