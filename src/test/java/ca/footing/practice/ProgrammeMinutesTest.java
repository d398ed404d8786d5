package ca.footing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.RecordNotFound;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ProgrammeMinutesTest {
    @Autowired
    private ProgrammeMinutes minutes;

    @Autowired
    private PracticeLog log;

    @Autowired
    private PracticeFixtures fixtures;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    private CohortId cohort;
    private RegistrationId place;
    private AccountId learner;
    private SupervisorId supervisor;
    private ModuleId module;

    @BeforeEach
    void beALearner() {
        cohort = cohorts.cohort(5);
        learner = fixtures.learner();
        place = places.confirmed(cohort, learner);
        module = cohorts.modules(cohort).getFirst();
        Acting.as(learner);
        supervisor = fixtures.supervisor();
    }

    @Test
    void countWhatIsSignedByModuleAndSayWhatWaits() {
        fixtures.sign(supervisor, log.enter(practice(3, 45, module)));
        fixtures.sign(supervisor, log.enter(practice(4, 20, module)));
        log.enter(practice(5, 90, module));
        fixtures.send(supervisor, log.enter(practice(6, 30, module)));
        fixtures.sign(supervisor, log.enter(fixtures.hour(supervisor, 7)));

        assertThat(minutes.of(List.of(place)))
                .containsExactly(Map.entry(place, Map.of(module, new ProgrammeMinutes.Minutes(65, 30))));
        assertThat(minutes.of(List.of())).isEmpty();
    }

    @Test
    void countAnAddendumInThePlaceOfWhatItCorrects() {
        var entry = log.enter(practice(3, 45, module));
        fixtures.sign(supervisor, entry);
        var addendum = log.correct(entry, practice(3, 30, module));
        fixtures.send(supervisor, addendum);
        assertThat(minutes.of(List.of(place)).get(place)).containsValue(new ProgrammeMinutes.Minutes(45, 0));
        fixtures.decide(supervisor, addendum, new Decision.Approve());

        assertThat(minutes.of(List.of(place)).get(place)).containsValue(new ProgrammeMinutes.Minutes(30, 0));
    }

    @Test
    void practiceForAPlaceNamesOneOfItsModules() {
        assertThatThrownBy(() -> log.enter(practice(3, 45, null))).isInstanceOf(PracticeModuleNeeded.class);
        assertThatThrownBy(() -> log.enter(practice(3, 45, ModuleId.next()))).isInstanceOf(PracticeModuleNeeded.class);
        Acting.as(fixtures.learner());
        assertThatThrownBy(() -> log.enter(practice(3, 45, module))).isInstanceOf(RecordNotFound.class);
    }

    private EntryDraft practice(int daysAgo, int minutes, ModuleId module) {
        return fixtures.practice(
                place, module, fixtures.today().minusDays(daysAgo).atTime(LocalTime.NOON), minutes);
    }
}
