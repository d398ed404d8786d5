package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.shared.Province;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ProfilesTest {
    @Autowired
    private Profiles profiles;

    @Autowired
    private AccountFixtures people;

    @Test
    void showsAPersonTheirOwnProfileOnly() {
        var mine = people.learner();
        var other = people.learner();
        profiles.save(other, profile("Sam"));
        Acting.as(mine);

        assertThat(profiles.mine()).isEmpty();
        profiles.save(profile("Lou"));
        profiles.save(profile("Louise"));

        assertThat(profiles.mine()).contains(profile("Louise"));
        assertThat(profiles.of(other)).contains(profile("Sam"));
        Acting.asNobody();
    }

    @Test
    void namesAPersonWithoutProfileAsAtSignUp() {
        var bare = people.learner();
        var full = people.learner();
        profiles.save(full, profile("Lou"));

        var names = profiles.names(List.of(bare, full, AccountId.next()));

        assertThat(names).containsOnlyKeys(bare, full);
        assertThat(names.get(bare).preferredName()).isEqualTo("Robin Test");
        assertThat(names.get(full).legalName()).isEqualTo("Louise Example");
        assertThat(names.get(full).category()).isEqualTo(Category.RP_QUALIFYING);
    }

    @Test
    void keepsWhomAPersonNamesAsTheirSupervisorWhichMayBeNobody() {
        var person = people.learner();
        var supervisor = new NamedSupervisor(" Anne Roy ", "RP, CRPO", "001234");
        profiles.save(person, profile("Lou").with(supervisor));
        assertThat(profiles.of(person).orElseThrow().supervisor())
                .isEqualTo(new NamedSupervisor("Anne Roy", "RP, CRPO", "001234"));
        profiles.save(person, profile("Lou"));
        assertThat(profiles.of(person).orElseThrow().supervisor().isNamed()).isFalse();
        assertThatThrownBy(() -> new NamedSupervisor(" ", "RP", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksForTheNumberThatACollegeGave() {
        assertThatThrownBy(() -> new Profile("L", "L", "", Province.ON, College.CRPO, " ", Category.RP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Profile("L", "L", "", Province.ON, College.NONE, "12", Category.STUDENT).registrationNumber())
                .isEmpty();
    }

    private static Profile profile(String preferred) {
        return new Profile(
                "Louise Example", preferred, "she/her", Province.ON, College.CRPO, "012345", Category.RP_QUALIFYING);
    }
}
