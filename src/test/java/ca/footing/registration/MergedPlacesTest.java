package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Duplicates;
import ca.footing.account.MergeObstructed;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class MergedPlacesTest {
    @Autowired
    private Duplicates duplicates;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Registrations registrations;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private AccountFixtures people;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void movesPlacesToTheKeptAccount() {
        var merged = people.learner();
        var kept = people.learner();
        var place = places.confirmed(cohorts.cohort(3), merged);
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(duplicates.preview(merged, kept).moves())
                .anySatisfy(part -> assertThat(part.what()).isEqualTo("places"));
        duplicates.merge(merged, kept, "One person");
        Acting.as(kept);
        assertThat(registrations.learning(place).account()).isEqualTo(kept);
    }

    @Test
    void refusesWhileBothHoldAPlaceInOneCohort() {
        var cohort = cohorts.cohort(3);
        var merged = people.learner();
        var kept = people.learner();
        places.confirmed(cohort, merged);
        places.pending(cohort, kept);
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(duplicates.preview(merged, kept).obstacles()).containsExactly("places");
        assertThatThrownBy(() -> duplicates.merge(merged, kept, "One person")).isInstanceOf(MergeObstructed.class);
    }

    @Test
    void joinsOnceWhenTwoOfTheOfficeJoinBothWaysAtOnce() throws Exception {
        var one = people.learner();
        var other = people.learner();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(
                    List.of((Callable<Boolean>) () -> join(one, other), (Callable<Boolean>) () -> join(other, one)));
            assertThat(done.stream().filter(each -> each.state() == Future.State.SUCCESS))
                    .hasSize(1);
        }
    }

    private boolean join(AccountId merged, AccountId kept) {
        Acting.as(people.registrar(), Role.REGISTRAR);
        duplicates.merge(merged, kept, "One person");
        return true;
    }
}
