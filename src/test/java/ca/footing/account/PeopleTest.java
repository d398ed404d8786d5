package ca.footing.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class PeopleTest {
    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixtures fixtures;

    @Autowired
    private FirstOwner firstOwner;

    @Autowired
    private AccountEvents events;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void isForTheOwnerAlone() {
        Acting.as(fixtures.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> people.search("")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.grant(AccountId.next(), Role.OWNER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findsByPartsOfAnAddressAndTakesSignsLiterally() {
        var email = AccountFixtures.freshEmail();
        var id = fixtures.withPassword(email);
        Acting.as(fixtures.owner(), Role.OWNER);

        assertThat(people.search(email.value().substring(3, 40).toUpperCase(java.util.Locale.ROOT)))
                .extracting(AccountDetails::id)
                .containsExactly(id);
        assertThat(people.search("%" + email.value())).isEmpty();
        assertThat(people.search("")).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void grantsAndRevokesRolesAndEndsSessions() {
        var id = fixtures.learner();
        var epoch = accounts.epoch(id).orElseThrow();
        Acting.as(fixtures.owner(), Role.OWNER);

        people.grant(id, Role.REGISTRAR);
        assertThat(people.person(id).roles()).contains(Role.REGISTRAR, Role.LEARNER);
        assertThat(accounts.epoch(id)).hasValue(epoch + 1);
        people.revoke(id, Role.REGISTRAR);
        assertThat(people.person(id).roles()).containsExactly(Role.LEARNER);
    }

    @Test
    void disablesAndEnables() {
        var email = AccountFixtures.freshEmail();
        var id = fixtures.withPassword(email);
        Acting.as(fixtures.owner(), Role.OWNER);

        people.disable(id);
        assertThat(accounts.principal(email)).isEmpty();
        assertThat(accounts.epoch(id)).isEmpty();
        people.enable(id);
        assertThat(accounts.principal(email)).isPresent();
    }

    @Test
    void keepsTheLastOwnerAndMakesTheFirst() {
        jdbc.sql("delete from account_role where role = 'OWNER'").update();
        var email = AccountFixtures.freshEmail();
        firstOwner.make(email);
        firstOwner.make(AccountFixtures.freshEmail());
        var only = accounts.byEmail(email).orElseThrow();
        assertThat(events.of(PasswordResetRequested.class, only)).hasSize(1);
        assertThat(accounts.principal(email)).isEmpty();
        Acting.as(only, Role.OWNER);

        assertThatThrownBy(() -> people.revoke(only, Role.OWNER)).isInstanceOf(LastOwner.class);
        assertThatThrownBy(() -> people.disable(only)).isInstanceOf(LastOwner.class);
        assertThat(people.person(only).roles()).contains(Role.OWNER);

        people.grant(fixtures.learner(), Role.OWNER);
        people.revoke(only, Role.OWNER);
        assertThat(people.person(only).roles()).doesNotContain(Role.OWNER);
    }
}
