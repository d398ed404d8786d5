package ca.footing.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.access.Sessions;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountRoutes;
import ca.footing.account.Role;
import ca.footing.shared.RecordNotFound;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class WatchSessionsTest extends SpringBrowserlessTest {
    @Autowired
    private AccountFixtures people;

    @Autowired
    private Sessions sessions;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aPersonSeesAndEndsTheirOwnOnly() {
        var me = people.learner();
        var other = people.learner();
        sessions.begin(me, "Firefox · Linux");
        sessions.begin(me, "Safari · iPhone");
        var theirs = sessions.begin(other, "Edge · Windows");
        Acting.as(me);
        navigate(SessionsView.class);

        assertThat(text()).contains("Firefox · Linux", "Safari · iPhone").doesNotContain("Edge");
        test(findInView(Button.class).withText("End this session").all().getFirst())
                .click();
        assertThat(sessions.mine()).hasSize(1);
        assertThatThrownBy(() -> sessions.end(theirs)).isInstanceOf(RecordNotFound.class);
        test(findInView(Button.class).withText("End all others").single()).click();
        assertThat(text()).contains("Not signed in anywhere.");
        assertThat(sessions.isOpen(theirs)).isTrue();
    }

    @Test
    void theOwnerEndsAPersonsSessions() {
        var person = people.learner();
        sessions.begin(person, "Firefox · Linux");
        sessions.begin(person, "Safari · iPhone");
        Acting.as(people.owner(), Role.OWNER);
        navigate(AccountRoutes.personSessions(person), PersonSessionsView.class);

        assertThat(text()).contains("Sessions of Robin Test", "Firefox · Linux");
        test(findInView(Button.class).withText("End this session").all().getFirst())
                .click();
        assertThat(sessions.of(person)).hasSize(1);
        test(findInView(Button.class).withText("End all sessions").single()).click();
        assertThat(sessions.of(person)).isEmpty();
    }

    private String text() {
        return ((Main) getCurrentView()).getElement().getTextRecursively();
    }
}
